using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents;
using IacSrmScanner.Documents.Json;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Hcl.Parsing;
using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Terraform.Modules;

/// <summary>A <c>.tf.json</c> file as the tree that the same configuration would have in native syntax.</summary>
internal sealed class JsonSyntax
{
    private readonly List<Diagnostic> diagnostics = [];

    private JsonSyntax(Document document) => diagnostics.AddRange(document.Diagnostics);

    public static HclFile Read(SourceText source)
    {
        var document = JsonReader.Read(source);
        var reader = new JsonSyntax(document);
        var items = ImmutableArray.CreateBuilder<BodyItemSyntax>();
        if (document.Root is MappingNode root)
        {
            foreach (var entry in Entries(root))
            {
                reader.AddBlocks(items, entry.Key, entry.KeyNode.Span, LabelsOf(entry.Key), [], entry.Value);
            }
        }

        var body = new BodySyntax(new TextSpan(0, source.Length), items.ToImmutable());
        return new HclFile(source, body, [.. reader.diagnostics]);
    }

    private static int LabelsOf(string type) => type switch
    {
        "resource" or "data" or "ephemeral" => 2,
        "variable" or "output" or "module" or "provider" or "check" => 1,
        _ => 0,
    };

    private static IEnumerable<MappingEntry> Entries(MappingNode mapping) => mapping.Entries.Where(entry => entry.Key != "//");

    /// <summary>Each level of labels is an object whose keys they are; at any level a list of objects means several.</summary>
    private void AddBlocks(
        ImmutableArray<BodyItemSyntax>.Builder into, string type, TextSpan typeSpan, int labels, ImmutableArray<BlockLabelSyntax> found, DocumentNode node)
    {
        switch (node)
        {
            case SequenceNode sequence:
                foreach (var item in sequence.Items)
                {
                    AddBlocks(into, type, typeSpan, labels, found, item);
                }

                break;
            case MappingNode mapping when labels > 0:
                foreach (var entry in Entries(mapping))
                {
                    var label = new BlockLabelSyntax(entry.KeyNode.Span, entry.Key, isQuoted: true);
                    AddBlocks(into, type, typeSpan, labels - 1, found.Add(label), entry.Value);
                }

                break;
            case MappingNode mapping:
                // The header of the block is its last label: what lies between the labels belongs to other blocks too.
                var header = found.IsEmpty ? typeSpan : found[^1].Span;
                var span = header.Start <= mapping.Span.Start ? header.Union(mapping.Span) : mapping.Span;
                ImmutableArray<BlockLabelSyntax> placed = [.. found.Select(label => new BlockLabelSyntax(header, label.Text, isQuoted: true))];
                into.Add(new BlockSyntax(
                    span, type, header, placed, new TextSpan(mapping.Span.Start, 0), Body(type, mapping), new TextSpan(mapping.Span.End, 0)));
                break;
        }
    }

    private BodySyntax Body(string type, MappingNode mapping)
    {
        var items = ImmutableArray.CreateBuilder<BodyItemSyntax>(mapping.Count);
        foreach (var entry in Entries(mapping))
        {
            switch (entry.Key)
            {
                case "lifecycle" or "provisioner" or "connection" when type is "resource" or "data":
                    AddBlocks(items, entry.Key, entry.KeyNode.Span, entry.Key == "provisioner" ? 1 : 0, [], entry.Value);
                    break;
                case "dynamic" when type is not ("locals" or "variable" or "output"):
                    AddBlocks(items, entry.Key, entry.KeyNode.Span, 1, [], entry.Value);
                    break;
                case "content" when type == "dynamic":
                    AddBlocks(items, entry.Key, entry.KeyNode.Span, 0, [], entry.Value);
                    break;
                default:
                    items.Add(new AttributeSyntax(
                        entry.KeyNode.Span.Start <= entry.Value.Span.Start ? entry.KeyNode.Span.Union(entry.Value.Span) : entry.Value.Span,
                        entry.Key,
                        entry.KeyNode.Span,
                        new TextSpan(entry.KeyNode.Span.End, 0),
                        Attribute(type, entry.Key, entry.Value)));
                    break;
            }
        }

        return new BodySyntax(mapping.Span, items.ToImmutable());
    }

    /// <summary>Most attributes are expressions; some are names or types that stand as text.</summary>
    private ExpressionSyntax Attribute(string type, string name, DocumentNode value) => (type, name) switch
    {
        ("variable", "type") or (_, "provider" or "providers" or "depends_on" or "ignore_changes") or ("dynamic", "iterator") => Symbol(value),
        ("variable", "default" or "description") => Expression(value, isLiteral: true),
        _ => Expression(value, isLiteral: false),
    };

    private ExpressionSyntax Symbol(DocumentNode node)
    {
        switch (node)
        {
            case ScalarNode { Kind: ScalarKind.Text } scalar:
                var parsed = HclParser.ParseExpression(new SourceText(node.Source.Path, scalar.Text));
                return parsed.Diagnostics.IsEmpty ? parsed.Expression : Literal(scalar.Text, node.Span);
            case SequenceNode sequence:
                return new TupleSyntax(node.Span, [.. sequence.Items.Select(item => Expression(item, isLiteral: true))]);
            default:
                return Expression(node, isLiteral: true);
        }
    }

    private ExpressionSyntax Expression(DocumentNode node, bool isLiteral)
    {
        switch (node)
        {
            case ScalarNode { Kind: ScalarKind.Null }:
                return new NullLiteralSyntax(node.Span);
            case ScalarNode { Kind: ScalarKind.Bool } scalar when scalar.TryGetBool(out var boolean):
                return new BoolLiteralSyntax(node.Span, boolean);
            case ScalarNode { Kind: ScalarKind.Number } scalar when scalar.TryGetNumber(out var number):
                return new NumberLiteralSyntax(node.Span, number);
            case ScalarNode scalar:
                return Text(scalar, isLiteral);
            case SequenceNode sequence:
                return new TupleSyntax(node.Span, [.. sequence.Items.Select(item => Expression(item, isLiteral))]);
            case MappingNode mapping:
                return new ObjectSyntax(node.Span, [.. Entries(mapping).Select(entry => Item(entry, isLiteral))]);
            default:
                return new ErrorExpressionSyntax(node.Span);
        }
    }

    private ObjectItemSyntax Item(MappingEntry entry, bool isLiteral)
    {
        var key = entry.KeyNode is ScalarNode scalar && !isLiteral ? Text(scalar, isLiteral) : new LiteralKeySyntax(entry.KeyNode.Span, entry.Key);
        return new ObjectItemSyntax(entry.Value.Span, key, Expression(entry.Value, isLiteral));
    }

    private ExpressionSyntax Text(ScalarNode scalar, bool isLiteral)
    {
        if (isLiteral || !(scalar.Text.Contains("${", StringComparison.Ordinal) || scalar.Text.Contains("%{", StringComparison.Ordinal)))
        {
            return Literal(scalar.Text, scalar.Span);
        }

        var template = HclParser.ParseTemplate(new SourceText(scalar.Source.Path, scalar.Text));
        foreach (var diagnostic in template.Diagnostics)
        {
            diagnostics.Add(diagnostic with { Span = scalar.Location });
        }

        return new EmbeddedTemplateSyntax(scalar.Span, template);
    }

    private static TemplateSyntax Literal(string text, TextSpan span) => new(span, TemplateForm.Quoted, [new TemplateLiteralSyntax(span, text)]);
}
