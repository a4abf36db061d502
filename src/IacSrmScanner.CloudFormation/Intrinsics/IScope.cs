using IacSrmScanner.CloudFormation.Templates;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary>What an intrinsic may ask of the template around it.</summary>
internal interface IScope
{
    Template Template { get; }

    /// <summary>The value of a node, its tag applied.</summary>
    Value Evaluate(DocumentNode node);

    /// <summary>The value of a node whose tag has been used already.</summary>
    Value EvaluateUntagged(DocumentNode node);

    /// <summary>The value of a parameter or pseudo parameter; null when there is none of this name.</summary>
    Value? Parameter(string name, SourceSpan usedAt);

    /// <summary>How a condition comes out here.</summary>
    ConditionOutcome Condition(string name, SourceSpan usedAt);

    /// <summary>This scope where a condition is known to hold or not to hold.</summary>
    IScope Assuming(string basis, bool holds);

    /// <summary>A parameter is taken to have a value that the template mentions nowhere.</summary>
    bool IsOther(string parameter);

    /// <summary>What the parameters are taken to be cannot be deployed.</summary>
    void RuleOut();

    /// <summary>Whether a text of this length may still be made; every one that is made counts.</summary>
    bool TrySpend(long characters);

    void Report(Diagnostic diagnostic);
}
