using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Evaluation;

/// <summary>No names at all: template files see only what they are given, files of values see nothing.</summary>
internal sealed class EmptyScope(EvaluationSession session, string directory) : IModuleScope
{
    public EvaluationSession Session => session;

    public string Address => "";

    public string Directory => directory;

    public Value? Variable(string name) => null;

    public Value? Local(string name) => null;

    public IReferable? Resource(ResourceMode mode, string type, string name) => null;

    public IReferable? Call(string name) => null;
}
