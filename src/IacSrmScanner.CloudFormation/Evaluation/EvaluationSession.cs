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

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The values taken for the parameters cannot be deployed: a mapping has no entry for them.</summary>
    public bool IsImpossible { get; private set; }

    public void RuleOut() => IsImpossible = true;

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
        if (characters > allowance)
        {
            return false;
        }

        allowance -= characters;
        return true;
    }
}
