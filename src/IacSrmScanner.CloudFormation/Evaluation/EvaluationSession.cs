using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Inputs;
using IacSrmScanner.CloudFormation.Templates;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.CloudFormation.Evaluation;

/// <summary>What the evaluation of one template shares: what was told already, and how much text may still be made.</summary>
internal sealed class EvaluationSession(Template template)
{
    /// <summary>Far more than any template that can be deployed needs; keeps doubling texts from filling the memory.</summary>
    private const long TextAllowance = 32_000_000;

    private readonly HashSet<(string Id, TextSpan? Span, string Message)> told = [];
    private readonly HashSet<string> notEvaluated = new(StringComparer.Ordinal);
    private long allowance = TextAllowance;

    public Template Template { get; } = template;

    /// <summary>The values that are given on the command line, by name.</summary>
    public ImmutableDictionary<string, GivenParameter> Given { get; init; } = ImmutableDictionary<string, GivenParameter>.Empty;

    /// <summary>What stands before the logical ids of this template in addresses; empty for one that is deployed by itself.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>What a nested stack is given, by the name of its parameter; null for a template that is deployed by itself.</summary>
    public ImmutableDictionary<string, PassedValue>? Passed { get; init; }

    /// <summary>The values of the outputs of nested stacks; null when there are none.</summary>
    public StackOutputs? Outputs { get; init; }

    /// <summary>The evaluation around that of a nested stack, which is certainly part of it; null otherwise.</summary>
    public EvaluationSession? Around { get; init; }

    /// <summary>The evaluation whose allowance this one uses; null for its own.</summary>
    public EvaluationSession? Budget { get; init; }

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The values taken for the parameters cannot be deployed: a mapping has no entry for them.</summary>
    public bool IsImpossible { get; private set; }

    public void RuleOut()
    {
        for (var session = this; session is not null; session = session.Around)
        {
            session.IsImpossible = true;
        }
    }

    /// <summary>Tells each thing once, however often its place is evaluated.</summary>
    public void Report(Diagnostic diagnostic)
    {
        if (told.Add((diagnostic.Id, diagnostic.Span?.Span, diagnostic.Message)))
        {
            Diagnostics.Add(diagnostic);
        }
    }

    /// <summary>True for the first use of a function that is not evaluated.</summary>
    public bool IsNews(string function) => notEvaluated.Add(function);

    public bool TrySpend(long characters)
    {
        if (Budget is { } shared)
        {
            return shared.TrySpend(characters);
        }

        if (characters > allowance)
        {
            return false;
        }

        allowance -= characters;
        return true;
    }
}
