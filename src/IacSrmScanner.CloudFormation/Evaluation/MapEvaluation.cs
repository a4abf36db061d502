using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Expansion;
using IacSrmScanner.CloudFormation.Intrinsics;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Evaluation;

/// <summary>
/// Mappings. A function among other keys (<c>Fn::Transform</c>, <c>Fn::ForEach::…</c>) adds keys that are not known, so
/// the map is open.
/// </summary>
internal static class MapEvaluation
{
    public static MapValue Evaluate(MappingNode mapping, Scope scope)
    {
        var entries = ImmutableArray.CreateBuilder<MapEntry>(mapping.Count);
        var isOpen = mapping.IsIncomplete;
        foreach (var entry in mapping.Entries)
        {
            if (IntrinsicSyntax.IsLong(entry.Key))
            {
                isOpen = true;
                if (!Loop.Is(entry))
                {
                    scope.Report(IntrinsicDiagnostics.NotEvaluated.At(entry.KeyNode.Location, entry.Key));
                }
            }
            else
            {
                entries.Add(new MapEntry(entry.Key, scope.Evaluate(entry.Value), entry.KeyNode.Location));
            }
        }

        return new MapValue(entries.ToImmutable(), Provenance.Written(mapping.Location)) { IsOpen = isOpen };
    }
}
