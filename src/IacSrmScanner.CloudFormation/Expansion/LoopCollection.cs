using System.Collections.Immutable;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Expansion;

/// <summary>
/// The list that a loop goes over: written, the default of a parameter or what is given for it, or an entry of a mapping.
/// </summary>
internal static class LoopCollection
{
    /// <summary>The elements; null when they are not known.</summary>
    public static ImmutableArray<string>? Read(DocumentNode node, ExpansionContext context)
    {
        switch (Call(node))
        {
            case ("Ref", ScalarNode name):
                return Parameter(name.Text, context)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToImmutableArray();
            case ("Fn::Split", SequenceNode { Items: [ScalarNode { Tag: "", Text.Length: > 0 } separator, var whole] }):
                return Text(whole, context)?.Split(separator.Text).ToImmutableArray();
            case ("Fn::FindInMap", SequenceNode { Items: [var map, var first, var second] }):
                return Entry(map, first, second, context);
            case null when node is SequenceNode list:
                return All(list, context);
            default:
                return null;
        }
    }

    private static ImmutableArray<string>? Entry(DocumentNode map, DocumentNode first, DocumentNode second, ExpansionContext context)
    {
        DocumentNode? found = context.Root["Mappings"];
        foreach (var key in (DocumentNode[])[map, first, second])
        {
            found = found is MappingNode level && Text(key, context) is { } name ? level[name] : null;
        }

        return found is SequenceNode list ? All(list, context) : null;
    }

    private static ImmutableArray<string>? All(SequenceNode list, ExpansionContext context)
    {
        var texts = list.Items.Select(item => Text(item, context)).ToArray();
        return texts.Contains(null) ? null : [.. texts.OfType<string>()];
    }

    private static string? Text(DocumentNode node, ExpansionContext context) => Call(node) switch
    {
        ("Ref", ScalarNode name) => Parameter(name.Text, context),
        null when node is ScalarNode { IsNull: false } scalar => scalar.Text,
        _ => null,
    };

    private static string? Parameter(string name, ExpansionContext context)
    {
        if (context.Given.TryGetValue(name, out var given))
        {
            return given.Text;
        }

        var declared = (context.Root["Parameters"] as MappingNode)?[name] as MappingNode;
        var isStored = declared?["Type"] is ScalarNode type && type.Text.StartsWith("AWS::SSM::", StringComparison.Ordinal);
        return isStored ? null : (declared?["Default"] as ScalarNode)?.Text;
    }

    private static (string Name, DocumentNode Argument)? Call(DocumentNode node) => node switch
    {
        { Tag: "!Ref" or "!Split" or "!FindInMap" } => (node.Tag == "!Ref" ? "Ref" : "Fn::" + node.Tag[1..], node),
        MappingNode { Entries: [{ Key: var key } entry] } when key == "Ref" || key.StartsWith("Fn::", StringComparison.Ordinal) => (key, entry.Value),
        { Tag: ['!', _, ..] } => (node.Tag, node),
        _ => null,
    };
}
