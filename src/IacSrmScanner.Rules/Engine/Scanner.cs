using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Rules.Findings;

namespace IacSrmScanner.Rules.Engine;

/// <summary>Files in, findings out: the front ends find and evaluate the configurations, the judge judges them.</summary>
/// <param name="frontEnds">The dialects.</param>
/// <param name="judge">The controls.</param>
/// <param name="progress">Told the share of configurations done, from 0 to 1; may be called from any thread.</param>
public sealed class Scanner(ImmutableArray<IFrontEnd> frontEnds, ConfigurationJudge judge, Action<double>? progress = null)
{
    public ScanResult Scan(IFileTree tree, IReadOnlyList<string> files, CancellationToken cancellation = default)
    {
        var discovered = Discovery.Run(frontEnds, tree, files);
        var sources = discovered.SelectMany(result => result.Sources).ToArray();
        var scans = new Judged[sources.Length];
        var done = 0;
        var options = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, sources.Length, options, i =>
        {
            scans[i] = Judge(sources[i]);
            progress?.Invoke((double)Interlocked.Increment(ref done) / sources.Length);
        });
        return new ScanResult(
            FindingMerger.Merge(scans.SelectMany(scan => scan.Findings)),
            Tally.Sum(scans.Select(scan => scan.Tally)),
            DiagnosticOrder.Sort(discovered.SelectMany(result => result.Diagnostics).Concat(scans.SelectMany(scan => scan.Diagnostics))),
            sources.Length,
            scans.Sum(scan => scan.Resources),
            [.. scans.SelectMany(scan => scan.Files).Distinct().Order(StringComparer.Ordinal)])
        {
            InternalErrors = [.. scans.Select(scan => scan.InternalError).OfType<string>().Order(StringComparer.Ordinal)],
            LibraryModules = [.. scans.Select(scan => scan.LibraryModule).OfType<string>().Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>A mistake of this tool in one configuration must not lose what is found in the others.</summary>
    private Judged Judge(IConfigurationSource source)
    {
        try
        {
            return Judge(source.Evaluate());
        }
#pragma warning disable CA1031 // Whatever escapes a front end or a rule is a mistake of ours; it is told, with its place.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            var told = EngineDiagnostics.InternalError.AtPath(source.Path, source.Path.Length == 0 ? "." : source.Path, exception.GetType().Name);
            return new Judged([], new TallyBuilder().Build(), 0, [], [told], null) { InternalError = $"{source.Path}: {exception}" };
        }
    }

    /// <summary>Keeps what must be told; what is met, inherited or inapplicable is only counted.</summary>
    private Judged Judge(Configuration configuration)
    {
        var kept = ImmutableArray.CreateBuilder<Finding>();
        var tally = new TallyBuilder();
        foreach (var finding in judge.Judge(configuration))
        {
            tally.Add(finding);
            if (finding.Outcome is Outcome.Fail or Outcome.Open)
            {
                kept.Add(finding);
            }
        }

        return new Judged(
            kept.ToImmutable(), tally.Build(), configuration.Graph.Resources.Length, configuration.Files, configuration.Diagnostics,
            configuration.IsLibraryModule ? configuration.Path : null);
    }

    private sealed record Judged(
        ImmutableArray<Finding> Findings,
        Tally Tally,
        int Resources,
        ImmutableArray<string> Files,
        ImmutableArray<Diagnostic> Diagnostics,
        string? LibraryModule)
    {
        /// <summary>What went wrong inside this tool, with its stack; null when nothing did.</summary>
        public string? InternalError { get; init; }
    }
}
