using IacSrmScanner.Cli;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Hcl.Parsing;
using IacSrmScanner.Rules.Engine;
using IacSrmScanner.Rules.Findings;

namespace IacSrmScanner.Samples.Tests.Damage;

/// <summary>What holds for every input, however broken, from the text to the verdicts of the built-in rules.</summary>
internal static class ScanPromises
{
    private static readonly ConfigurationJudge Judge = MakeJudge();

    /// <summary>Nothing throws, tokens give the text back, and every place that is told lies in the text of a scanned file.</summary>
    public static void Hold(SourceText damaged, params ReadOnlySpan<SourceText> others)
    {
        SourceText[] sources = [damaged, .. others];
        string[] broken = [];
        Assert.That(() => broken = [.. Broken(damaged, sources)], Throws.Nothing, damaged.Content);
        Assert.That(broken, Is.Empty, damaged.Content);
    }

    private static IEnumerable<string> Broken(SourceText damaged, SourceText[] sources)
    {
        if (damaged.Path.EndsWith(".tf", StringComparison.Ordinal) && !RoundTrips(damaged))
        {
            yield return "the tokens do not give the text back";
        }

        var tree = new MemoryFileTree(sources);
        var texts = sources.ToHashSet();
        string[] files = [.. sources.Select(source => source.Path).Order(StringComparer.Ordinal)];
        foreach (var result in Composition.FrontEnds.Select(frontEnd => frontEnd.Discover(tree, files)))
        {
            var configurations = result.Sources.Select(source => source.Evaluate()).ToArray();
            var diagnostics = result.Diagnostics.Concat(configurations.SelectMany(configuration => configuration.Diagnostics));
            foreach (var diagnostic in diagnostics.Where(diagnostic => !IsPlaced(diagnostic, texts)))
            {
                yield return $"a diagnostic without a place: {diagnostic.Id} {diagnostic.Message} {diagnostic.Span?.Span}";
            }

            foreach (var finding in configurations.SelectMany(Judge.Judge).Where(finding => !IsPlaced(finding, texts)))
            {
                yield return $"a finding without a place: {finding.Control.Id} {finding.Message} {finding.Span.Span}";
            }
        }
    }

    private static bool RoundTrips(SourceText source) =>
        string.Concat(HclParser.Tokenize(source).Select(token => source.Content.Substring(token.Start, token.Length))) == source.Content;

    private static bool IsPlaced(Diagnostic diagnostic, HashSet<SourceText> texts) =>
        diagnostic.Span is not { } span || (IsPlaced(span, texts) && span.Source.Path == diagnostic.Path);

    private static bool IsPlaced(Finding finding, HashSet<SourceText> texts) =>
        IsPlaced(finding.Span, texts) && finding.Related.All(related => IsPlaced(related.Span, texts));

    private static bool IsPlaced(SourceSpan span, HashSet<SourceText> texts) =>
        texts.Contains(span.Source) && span.Span.End <= span.Source.Length;

    private static ConfigurationJudge MakeJudge()
    {
        var composition = new Composition();
        return new ConfigurationJudge(composition.BuiltIn, ControlFilter.Everything, composition.Responsibility);
    }
}
