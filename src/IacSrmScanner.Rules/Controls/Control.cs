using System.Collections.Immutable;

namespace IacSrmScanner.Rules.Controls;

/// <summary>One control: a rule file without its examples. What each part means is told in <c>docs/rules.md</c>.</summary>
public sealed record Control
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Title { get; init; }

    public required Severity Severity { get; init; }

    public required Precision Precision { get; init; }

    public required Duty Duty { get; init; }

    /// <summary>Ids of other scanners' checks that this control answers.</summary>
    public required ImmutableArray<string> Aliases { get; init; }

    public required string Why { get; init; }

    public required string Fix { get; init; }

    public required ImmutableArray<string> References { get; init; }

    public required string Message { get; init; }

    public required ImmutableArray<ControlCheck> Checks { get; init; }

    public override string ToString() => Id;
}
