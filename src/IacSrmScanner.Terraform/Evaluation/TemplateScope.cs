using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Evaluation;

/// <summary>The module as a template file sees it: not at all, but for the names it is given.</summary>
internal sealed class TemplateScope(IModuleScope module) : IModuleScope
{
    public EvaluationSession Session => module.Session;

    public string Address => module.Address;

    public string Directory => module.Directory;

    public Value? Variable(string name) => null;

    public Value? Local(string name) => null;

    public IReferable? Resource(ResourceMode mode, string type, string name) => null;

    public IReferable? Call(string name) => null;
}
