using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Rules.Controls;
using IacSrmScanner.Rules.Engine;
using IacSrmScanner.Rules.Findings;

namespace IacSrmScanner.Rules.Examples;

/// <summary>Runs a control on its own examples; used by the tests and by <c>rules verify</c> alike.</summary>
/// <param name="frontEnds">The dialects.</param>
/// <param name="responsibility">Who owns what, so that a failure is one of the customer's; null where that does not matter.</param>
public sealed class ExampleRunner(ImmutableArray<IFrontEnd> frontEnds, ResponsibilityJudge? responsibility = null)
{
    /// <summary>What is wrong with an example, in words; empty when the control says what the example expects, where it expects it.</summary>
    public IEnumerable<string> Run(Control control, RuleExample example)
    {
        var findings = Judge(control, example, out var errors);
        foreach (var error in errors)
        {
            yield return $"the code has an error: {error.Message} (line {error.Span?.Start.Line})";
        }

        foreach (var problem in Compare(example, findings))
        {
            yield return problem;
        }
    }

    private static IEnumerable<string> Compare(RuleExample example, List<Finding> findings)
    {
        var expected = findings.Where(finding => finding.Outcome == example.Expect || IsProviders(example, finding)).ToArray();
        if (expected.Length == 0)
        {
            var said = findings.Count == 0 ? "nothing, for there is no resource of a type it checks" : string.Join("; ", findings.Select(Words));
            yield return $"expected {example.Expect}, but the control says {said}";
            yield break;
        }

        if (example.Expect is Outcome.Pass or Outcome.NotApplicable)
        {
            foreach (var finding in findings.Where(finding => finding.Outcome is Outcome.Fail or Outcome.Open))
            {
                yield return $"expected {example.Expect}, but also {Words(finding)}";
            }

            yield break;
        }

        foreach (var finding in findings.Where(finding => finding.Outcome == Outcome.Fail && example.Expect == Outcome.Open))
        {
            yield return $"expected Open only, but also {Words(finding)}";
        }

        if (example.Line is not { } line)
        {
            yield return $"no line is marked with '# <- {(example.Expect == Outcome.Fail ? "fail" : "open")}'";
        }
        else if (!expected.Any(finding => finding.Span.Start.Line == line))
        {
            yield return $"expected at line {line}, but found {string.Join("; ", expected.Select(Words))}";
        }
    }

    /// <summary>What is the provider's does not concern the customer either.</summary>
    private static bool IsProviders(RuleExample example, Finding finding) =>
        example.Expect == Outcome.NotApplicable && finding.Outcome == Outcome.Inherited;

    private static string Words(Finding finding) => $"{finding.Outcome} at line {finding.Span.Start.Line}: {finding.Message}";

    private List<Finding> Judge(Control control, RuleExample example, out ImmutableArray<Diagnostic> errors)
    {
        var tree = new MemoryFileTree((example.FileName, example.Code));
        var judge = new ConfigurationJudge(new ControlSet([control]), ControlFilter.Everything, responsibility);
        var findings = new List<Finding>();
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var frontEnd in frontEnds.Where(frontEnd => frontEnd.Dialect == example.Dialect))
        {
            var result = frontEnd.Discover(tree, [example.FileName]);
            found.AddRange(result.Diagnostics);
            foreach (var source in result.Sources)
            {
                var configuration = source.Evaluate();
                found.AddRange(configuration.Diagnostics);
                findings.AddRange(judge.Judge(configuration));
            }
        }

        errors = [.. found.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        return findings;
    }
}
