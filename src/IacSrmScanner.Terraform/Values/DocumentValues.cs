using System.Collections.Immutable;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.Terraform.Values;

/// <summary>Trees of YAML and JSON documents as values.</summary>
internal static class DocumentValues
{
    /// <summary>The value of a node with its own spans, or with one provenance for all parts.</summary>
    public static Value Of(DocumentNode node, Provenance? provenance = null)
    {
        var budget = ValueSize.MaxParts;
        return Of(node, provenance, ref budget);
    }

    private static Value Of(DocumentNode node, Provenance? shared, ref int budget)
    {
        var provenance = shared ?? Provenance.Written(node.Location);
        if (--budget < 0)
        {
            return new UnknownValue(Unknowns.TooLarge, provenance);
        }

        switch (node)
        {
            case ScalarNode { Kind: ScalarKind.Null }:
                return new NullValue(provenance);
            case ScalarNode { Kind: ScalarKind.Bool } scalar when scalar.TryGetBool(out var boolean):
                return new BoolValue(boolean, provenance);
            case ScalarNode { Kind: ScalarKind.Number } scalar when scalar.TryGetNumber(out var number):
                return new NumberValue(number, provenance);
            case ScalarNode scalar:
                return new TextValue(scalar.Text, provenance);
            case SequenceNode sequence:
                var items = ImmutableArray.CreateBuilder<Value>(sequence.Count);
                foreach (var item in sequence.Items)
                {
                    items.Add(Of(item, shared, ref budget));
                }

                return new ListValue(items.MoveToImmutable(), provenance);
            case MappingNode mapping:
                var entries = ImmutableArray.CreateBuilder<MapEntry>(mapping.Count);
                foreach (var entry in mapping.Entries)
                {
                    entries.Add(new MapEntry(entry.Key, Of(entry.Value, shared, ref budget), shared is null ? entry.KeyNode.Location : null));
                }

                return new MapValue(entries.MoveToImmutable(), provenance);
            default:
                return new UnknownValue(new UnknownReason(UnknownKind.Invalid, "the document could not be read"), provenance);
        }
    }
}
