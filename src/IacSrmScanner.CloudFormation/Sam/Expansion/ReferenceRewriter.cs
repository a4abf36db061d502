using System.Text;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Sam.Expansion;

/// <summary>Replaces names of serverless resources by those of the resources that stand for them, in every spelling.</summary>
internal sealed class ReferenceRewriter(SamContext context)
{
    private readonly Dictionary<DocumentNode, DocumentNode> done = new(ReferenceEqualityComparer.Instance);

    public bool IsNeeded => context.References.Count > 0 || context.Renamed.Count > 0;

    public DocumentNode Rewrite(DocumentNode node)
    {
        if (done.TryGetValue(node, out var known))
        {
            return known;
        }

        var result = node switch
        {
            ScalarNode { Tag: "!Ref" } scalar => WithText(scalar, Name(scalar.Text)),
            ScalarNode { Tag: "!GetAtt" } scalar => WithText(scalar, Attribute(scalar.Text)),
            ScalarNode { Tag: "!Sub" } scalar => WithText(scalar, Sub(scalar.Text)),
            SequenceNode { Tag: "!GetAtt" } sequence => GetAtt(sequence),
            SequenceNode { Tag: "!Sub", Items: [ScalarNode text, ..] } sequence => WithFirst(sequence, WithText(text, Sub(text.Text))),
            SequenceNode sequence => Items(sequence),
            MappingNode { Entries: [{ Key: "Ref", Value: ScalarNode name }] } mapping => WithValue(mapping, WithText(name, Name(name.Text))),
            MappingNode { Entries: [{ Key: "Fn::GetAtt", Value: ScalarNode name }] } mapping => WithValue(mapping, WithText(name, Attribute(name.Text))),
            MappingNode { Entries: [{ Key: "Fn::GetAtt", Value: SequenceNode names }] } mapping => WithValue(mapping, GetAtt(names)),
            MappingNode { Entries: [{ Key: "Fn::Sub", Value: ScalarNode text }] } mapping => WithValue(mapping, WithText(text, Sub(text.Text))),
            MappingNode { Entries: [{ Key: "Fn::Sub", Value: SequenceNode { Items: [ScalarNode text, ..] } parts }] } mapping =>
                WithValue(mapping, WithFirst(parts, WithText(text, Sub(text.Text)))),
            MappingNode mapping => Entries(mapping),
            _ => node,
        };
        done[node] = result;
        return result;
    }

    private static ScalarNode WithText(ScalarNode scalar, string text) =>
        text == scalar.Text ? scalar : new ScalarNode(scalar.Source, scalar.Span, scalar.Tag, text, scalar.Kind, scalar.IsQuoted);

    private static MappingNode WithValue(MappingNode mapping, DocumentNode value) => ReferenceEquals(mapping.Entries[0].Value, value)
        ? mapping
        : new MappingNode(mapping.Source, mapping.Span, mapping.Tag, [mapping.Entries[0] with { Value = value }], mapping.IsIncomplete);

    private SequenceNode WithFirst(SequenceNode sequence, DocumentNode first) =>
        new(sequence.Source, sequence.Span, sequence.Tag, [first, .. sequence.Items.Skip(1).Select(Rewrite)]);

    private SequenceNode Items(SequenceNode sequence)
    {
        var items = sequence.Items.Select(Rewrite).ToArray();
        return items.SequenceEqual(sequence.Items) ? sequence : new SequenceNode(sequence.Source, sequence.Span, sequence.Tag, [.. items]);
    }

    private MappingNode Entries(MappingNode mapping)
    {
        var entries = mapping.Entries.Select(entry => Rewrite(entry.Value) is var value && ReferenceEquals(value, entry.Value) ? entry : entry with { Value = value }).ToArray();
        return entries.SequenceEqual(mapping.Entries)
            ? mapping
            : new MappingNode(mapping.Source, mapping.Span, mapping.Tag, [.. entries], mapping.IsIncomplete);
    }

    private string Name(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot < 0
            ? context.Renamed.GetValueOrDefault(name, name)
            : context.References.GetValueOrDefault((name[..dot], name[(dot + 1)..]), name);
    }

    /// <summary><c>MyFunction.Version.Version</c> is the attribute of the version that is made.</summary>
    private string Attribute(string name)
    {
        var parts = name.Split('.', 3);
        if (parts.Length > 2 && context.References.TryGetValue((parts[0], parts[1]), out var made))
        {
            return $"{made}.{parts[2]}";
        }

        return parts.Length > 1 && context.Renamed.TryGetValue(parts[0], out var renamed) ? renamed + name[parts[0].Length..] : name;
    }

    private SequenceNode GetAtt(SequenceNode names)
    {
        if (names.Items.Any(item => item is not ScalarNode) || names.Count < 2)
        {
            return Items(names);
        }

        var written = string.Join('.', names.Items.Cast<ScalarNode>().Select(item => item.Text));
        var rewritten = Attribute(written);
        if (rewritten == written || names.Items[0] is not ScalarNode first)
        {
            return names;
        }

        var dot = rewritten.IndexOf('.', StringComparison.Ordinal);
        ScalarNode Part(string text) => new(first.Source, first.Span, "", text, ScalarKind.Text, isQuoted: true);
        return new SequenceNode(names.Source, names.Span, names.Tag, [Part(rewritten[..dot]), Part(rewritten[(dot + 1)..])]);
    }

    private string Sub(string text)
    {
        var result = new StringBuilder();
        var position = 0;
        while (text.IndexOf("${", position, StringComparison.Ordinal) is >= 0 and var open && text.IndexOf('}', open) is > 0 and var close)
        {
            var name = text[(open + 2)..close];
            var parts = name.Split('.');
            var replaced = parts.Length > 1 && context.References.TryGetValue((parts[0], parts[1]), out var made)
                ? string.Join('.', [made, .. parts[2..]])
                : context.Renamed.TryGetValue(parts[0], out var renamed) ? renamed + name[parts[0].Length..] : name;
            result.Append(text, position, open + 2 - position).Append(replaced).Append('}');
            position = close + 1;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }
}
