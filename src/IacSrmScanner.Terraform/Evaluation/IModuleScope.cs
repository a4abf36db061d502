using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Evaluation;

/// <summary>The names that expressions of one instance of a module can use.</summary>
internal interface IModuleScope
{
    EvaluationSession Session { get; }

    /// <summary>The address of the instance: <c>module.a["x"].module.b</c>; empty for the root.</summary>
    string Address { get; }

    /// <summary>Its directory in the tree.</summary>
    string Directory { get; }

    /// <summary>The value of a variable; null when it is not declared.</summary>
    Value? Variable(string name);

    /// <summary>The value of a local; null when it is not declared.</summary>
    Value? Local(string name);

    IReferable? Resource(ResourceMode mode, string type, string name);

    IReferable? Call(string name);
}
