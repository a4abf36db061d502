using System.Collections.Immutable;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Expansion;

/// <summary>What a loop repeats, with an element in the place of the loop's name.</summary>
/// <param name="identifier">The name.</param>
/// <param name="element">The element.</param>
/// <param name="context">The expansion, whose allowance each part is taken from.</param>
internal sealed class LoopBody(string identifier, string element, ExpansionContext context)
{
    private readonly string plain = "${" + identifier + "}";
    private readonly string alphanumeric = "&{" + identifier + "}";
    private readonly string bare = string.Concat(element.Where(char.IsAsciiLetterOrDigit));

    /// <summary>The part with the element filled in; null when the template grows too large.</summary>
    public DocumentNode? Fill(DocumentNode node)
    {
        if (!context.TrySpend())
        {
            return null;
        }

        switch (node)
        {
            case ScalarNode scalar:
                return Fill(scalar);
            case MappingNode { Entries: [{ Key: "Ref", Value: ScalarNode { Tag: "" } name }] } when name.Text == identifier:
                return Text(name, element);
            case MappingNode mapping:
                var entries = ImmutableArray.CreateBuilder<MappingEntry>(mapping.Count);
                foreach (var entry in mapping.Entries)
                {
                    if (Fill(entry.Value) is not { } value)
                    {
                        return null;
                    }

                    entries.Add(new MappingEntry(entry.KeyNode, Fill(entry.Key), value));
                }

                return new MappingNode(mapping.Source, mapping.Span, mapping.Tag, entries.ToImmutable(), mapping.IsIncomplete);
            case SequenceNode sequence:
                var items = ImmutableArray.CreateBuilder<DocumentNode>(sequence.Count);
                foreach (var item in sequence.Items)
                {
                    if (Fill(item) is not { } filled)
                    {
                        return null;
                    }

                    items.Add(filled);
                }

                return new SequenceNode(sequence.Source, sequence.Span, sequence.Tag, items.ToImmutable());
            default:
                return node;
        }
    }

    private static ScalarNode Text(ScalarNode scalar, string text) => new(scalar.Source, scalar.Span, "", text, ScalarKind.Text, true);

    private ScalarNode Fill(ScalarNode scalar)
    {
        if (scalar.Tag == "!Ref" && scalar.Text == identifier)
        {
            return Text(scalar, element);
        }

        var text = Fill(scalar.Text);
        return text == scalar.Text ? scalar : new ScalarNode(scalar.Source, scalar.Span, scalar.Tag, text, scalar.Kind, scalar.IsQuoted);
    }

    private string Fill(string text) => text.Contains('{', StringComparison.Ordinal)
        ? text.Replace(plain, element, StringComparison.Ordinal).Replace(alphanumeric, bare, StringComparison.Ordinal)
        : text;
}
