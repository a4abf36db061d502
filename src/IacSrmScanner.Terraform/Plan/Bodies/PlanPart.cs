using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Plan.Bodies;

/// <summary>One place in a resource's body, in all the trees of the plan and of the source that describe it.</summary>
internal readonly record struct PlanPart
{
    /// <summary>The dotted path, list positions left out; empty for the whole body.</summary>
    public required string Path { get; init; }

    /// <summary>The planned value; null when the plan has none.</summary>
    public Value? Planned { get; init; }

    /// <summary>The marks for what is known only after apply: true, or a tree of them.</summary>
    public Value? Unknown { get; init; }

    /// <summary>The sensitive marks: true, or a tree of them.</summary>
    public Value? Sensitive { get; init; }

    /// <summary>The plan's account of the expression; null when the plan says nothing of it.</summary>
    public Value? Expression { get; init; }

    /// <summary>The value that the source comes to here. It gives the place, never the content.</summary>
    public Value? Located { get; init; }

    /// <summary>What around it stands in the source; null when there is no source.</summary>
    public SourceSpan? Around { get; init; }

    /// <summary>Whether the source, or the plan's configuration, has it; null when neither can tell.</summary>
    public bool? IsMentioned { get; init; }
}
