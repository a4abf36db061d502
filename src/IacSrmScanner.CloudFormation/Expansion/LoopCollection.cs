using System.Collections.Immutable;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Expansion;

/// <summary>
/// Finds the list that a loop goes over: written, a parameter, or an entry of a mapping. Of a parameter it is what is given; else
/// its default with everything that it allows, for each of it may be deployed.
/// </summary>
internal sealed class LoopCollection
{
    private readonly ExpansionContext context;
    private readonly SortedSet<string> inputs = new(StringComparer.Ordinal);

    private LoopCollection(ExpansionContext context) => this.context = context;

    /// <summary>The list; null when it is not known.</summary>
    public static LoopList? Read(DocumentNode node, ExpansionContext context)
    {
        var collection = new LoopCollection(context);
        if (Call(node) is ("Ref", ScalarNode name))
        {
            return collection.Parameter(name.Text, withAllowed: true) is { } text
                ? new LoopList([.. Elements(text).Distinct()], [.. collection.inputs], true)
                : null;
        }

        return collection.Read(node) is { } elements ? new LoopList(elements, [.. collection.inputs], false) : null;
    }

    private static string[] Elements(string text) => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private ImmutableArray<string>? Read(DocumentNode node)
    {
        switch (Call(node))
        {
            case ("Fn::Split", SequenceNode { Items: [ScalarNode { Tag: "", Text.Length: > 0 } separator, var whole] }):
                return Text(whole)?.Split(separator.Text).ToImmutableArray();
            case ("Fn::FindInMap", SequenceNode { Items: [var map, var first, var second] }):
                return Entry(map, first, second);
            case null when node is SequenceNode list:
                return All(list);
            default:
                return null;
        }
    }

    private ImmutableArray<string>? Entry(DocumentNode map, DocumentNode first, DocumentNode second)
    {
        DocumentNode? found = context.Root["Mappings"];
        foreach (var key in (DocumentNode[])[map, first, second])
        {
            found = found is MappingNode level && Text(key) is { } name ? level[name] : null;
        }

        return found is SequenceNode list ? All(list) : null;
    }

    private ImmutableArray<string>? All(SequenceNode list)
    {
        var texts = list.Items.Select(Text).ToArray();
        return texts.Contains(null) ? null : [.. texts.OfType<string>()];
    }

    private string? Text(DocumentNode node) => Call(node) switch
    {
        ("Ref", ScalarNode name) => Parameter(name.Text, withAllowed: false),
        null when node is ScalarNode { IsNull: false } scalar => scalar.Text,
        _ => null,
    };

    private string? Parameter(string name, bool withAllowed)
    {
        if (context.Given.TryGetValue(name, out var given))
        {
            return given.Text;
        }

        if ((context.Root["Parameters"] as MappingNode)?[name] is not MappingNode declared
            || (declared["Type"] is ScalarNode type && type.Text.StartsWith("AWS::SSM::", StringComparison.Ordinal)))
        {
            return null;
        }

        var allowed = withAllowed && declared["AllowedValues"] is SequenceNode list ? list.Items.OfType<ScalarNode>().Select(each => each.Text) : [];
        ImmutableArray<string> texts = [.. declared["Default"] is ScalarNode preset ? [preset.Text] : Array.Empty<string>(), .. allowed];
        if (texts.IsEmpty)
        {
            return null;
        }

        inputs.Add(name);
        return string.Join(',', texts);
    }

    private static (string Name, DocumentNode Argument)? Call(DocumentNode node) => node switch
    {
        { Tag: "!Ref" or "!Split" or "!FindInMap" } => (node.Tag == "!Ref" ? "Ref" : "Fn::" + node.Tag[1..], node),
        MappingNode { Entries: [{ Key: var key } entry] } when key == "Ref" || key.StartsWith("Fn::", StringComparison.Ordinal) => (key, entry.Value),
        { Tag: ['!', _, ..] } => (node.Tag, node),
        _ => null,
    };
}
