using System.Collections.Immutable;
using IacSrmScanner.Cli.Input;
using IacSrmScanner.Rules.Controls;

namespace IacSrmScanner.Cli.Commands;

/// <summary>What the user asked of <c>scan</c>.</summary>
public sealed record ScanOptions
{
    public required ImmutableArray<string> Paths { get; init; }

    public string Format { get; init; } = "console";

    public string? Output { get; init; }

    /// <summary>The lowest severity that fails the run; null for none.</summary>
    public Severity? FailOn { get; init; } = Severity.Low;

    public ImmutableArray<string> Only { get; init; } = [];

    public ImmutableArray<string> Skip { get; init; } = [];

    public ImmutableArray<string> RuleFolders { get; init; } = [];

    public CloudFormationInputs CloudFormation { get; init; } = CloudFormationInputs.None;

    public TerraformInputs Terraform { get; init; } = TerraformInputs.None;

    /// <summary>The folder with the source of plans; null to look beside each plan.</summary>
    public string? Source { get; init; }

    /// <summary>The day at which attestations are judged.</summary>
    public required DateOnly AsOf { get; init; }

    public bool IncludeOpen { get; init; }

    public bool IsQuiet { get; init; }

    public static Severity? SeverityOf(string? word) => Enum.TryParse<Severity>(word, ignoreCase: true, out var severity) ? severity : null;
}
