using System.Collections.Concurrent;
using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Rules.Controls;

namespace IacSrmScanner.Rules.Engine;

/// <summary>
/// What each check reads, found once for all templates; the same object for checks that read the same, so that deployments can be
/// made for all of them at once. Safe for several threads.
/// </summary>
internal sealed class Footprints
{
    private readonly ConcurrentDictionary<ControlCheck, Footprint> ofChecks = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<string, Footprint> distinct = new(StringComparer.Ordinal);

    public Footprint Of(ControlCheck check) =>
        ofChecks.GetOrAdd(check, static (each, all) => all.Shared(FootprintReader.Of(each)), this);

    private Footprint Shared(Footprint read)
    {
        ImmutableArray<string>[] parts = [read.Attributes, read.Meta, read.RelatedTypes, read.RelatedAttributes];
        return distinct.GetOrAdd($"{read.ReadsAll}\n{string.Join('\n', parts.Select(names => string.Join(' ', names)))}", read);
    }
}
