using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Rules.Conditions.Relations;
using IacSrmScanner.Rules.Findings;

namespace IacSrmScanner.Rules.Engine;

/// <summary>Files in, findings out: the front ends find and evaluate the configurations, the judge judges them.</summary>
/// <param name="frontEnds">The dialects.</param>
/// <param name="judge">The controls.</param>
/// <param name="progress">Told the share of configurations done, from 0 to 1; may be called from any thread.</param>
/// <param name="observer">Shown every verdict; null when only what must be told is wanted.</param>
public sealed class Scanner(
    ImmutableArray<IFrontEnd> frontEnds, ConfigurationJudge judge, Action<double>? progress = null, IVerdictObserver? observer = null)
{
    /// <summary>Large configurations are judged in parts of this many resources, several at once.</summary>
    private const int ResourcesAtOnce = 500;

    public ScanResult Scan(IFileTree tree, IReadOnlyList<string> files, CancellationToken cancellation = default)
    {
        var discovered = Discovery.Run(frontEnds, tree, files);
        var sources = discovered.Sources;
        var scans = new Judged[sources.Length];
        var done = 0;
        var options = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, sources.Length, options, i =>
        {
            scans[i] = Judge(sources[i]);
            progress?.Invoke((double)Interlocked.Increment(ref done) / sources.Length);
        });
        var errors = discovered.Errors.Concat(scans.Select(scan => scan.Error).OfType<InternalError>()).ToArray();
        return new ScanResult(
            FindingMerger.Merge(scans.SelectMany(scan => scan.Findings)),
            Tally.Sum(scans.Select(scan => scan.Tally)),
            DiagnosticOrder.Sort([.. discovered.Diagnostics, .. scans.SelectMany(scan => scan.Diagnostics), .. errors.Select(error => error.Diagnostic)]),
            sources.Length,
            scans.Sum(scan => scan.Resources),
            [.. scans.SelectMany(scan => scan.Files).Distinct().Order(StringComparer.Ordinal)])
        {
            InternalErrors = [.. errors.Select(error => error.Trace).Order(StringComparer.Ordinal)],
            LibraryModules = [.. scans.Select(scan => scan.LibraryModule).OfType<string>().Order(StringComparer.Ordinal)],
        };
    }

    private Judged Judge(IConfigurationSource source) =>
        InternalError.Contain(source.Path, () => Judge(source.Evaluate()), out var error)
        ?? new Judged([], new TallyBuilder().Build(), 0, [], [], null) { Error = error };

    private Judged Judge(Configuration configuration)
    {
        var relations = RelationIndex.Of(configuration);
        var count = configuration.Graph.Resources.Length;
        var parts = new (ImmutableArray<Finding> Kept, Tally Tally)[(count + ResourcesAtOnce - 1) / ResourcesAtOnce];
        Parallel.For(0, parts.Length, i => parts[i] = Judge(
            configuration, configuration.Graph.Resources.AsSpan(i * ResourcesAtOnce, Math.Min(ResourcesAtOnce, count - (i * ResourcesAtOnce))), relations));
        observer?.Judged(configuration, relations, [.. parts.SelectMany(part => part.Kept)]);
        return new Judged(
            [.. parts.SelectMany(part => part.Kept).Where(IsTold)],
            Tally.Sum(parts.Select(part => part.Tally)),
            count,
            configuration.Files,
            configuration.Diagnostics,
            configuration.IsLibraryModule ? configuration.Path : null);
    }

    /// <summary>Keeps what must be told; what is met, inherited or inapplicable is only counted, unless somebody wants to see it.</summary>
    private (ImmutableArray<Finding> Kept, Tally Tally) Judge(Configuration configuration, ReadOnlySpan<Resource> resources, RelationIndex relations)
    {
        var kept = ImmutableArray.CreateBuilder<Finding>();
        var tally = new TallyBuilder();
        foreach (var resource in resources)
        {
            foreach (var finding in judge.Judge(configuration, resource, relations))
            {
                tally.Add(finding);
                if (observer is not null || IsTold(finding))
                {
                    kept.Add(finding);
                }
            }
        }

        return (kept.ToImmutable(), tally.Build());
    }

    private static bool IsTold(Finding finding) => finding.Outcome is Outcome.Fail or Outcome.Open;

    private sealed record Judged(
        ImmutableArray<Finding> Findings,
        Tally Tally,
        int Resources,
        ImmutableArray<string> Files,
        ImmutableArray<Diagnostic> Diagnostics,
        string? LibraryModule)
    {
        public InternalError? Error { get; init; }
    }
}
