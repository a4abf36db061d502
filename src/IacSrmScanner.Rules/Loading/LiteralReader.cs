using IacSrmScanner.Core.Values;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Rules.Conditions.Operators;

namespace IacSrmScanner.Rules.Loading;

/// <summary>Reads the values that a rule compares with.</summary>
internal static class LiteralReader
{
    public static Value Read(DocumentNode node) => node switch
    {
        ScalarNode { IsQuoted: false, IsNull: true } => Literal.Null,
        ScalarNode { IsQuoted: false } scalar when scalar.TryGetBool(out var flag) => Literal.Of(flag),
        ScalarNode { IsQuoted: false } scalar when scalar.TryGetNumber(out var number) => Literal.Of(number),
        ScalarNode scalar => Literal.Of(scalar.Text),
        SequenceNode sequence => new ListValue([.. sequence.Items.Select(Read)], Literal.Null.Provenance),
        MappingNode mapping => new MapValue(
            [.. mapping.Entries.Select(entry => new MapEntry(entry.Key, Read(entry.Value), null))], Literal.Null.Provenance),
        _ => Literal.Null,
    };
}
