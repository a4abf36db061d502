using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Sam.Trees;

/// <summary>A document's nodes to nodes that can be changed, every intrinsic in its long spelling.</summary>
internal static class SamReader
{
    public static SamNode Read(DocumentNode node, bool isLegacy)
    {
        if (node.Tag.Length < 2 || node.Tag[0] != '!' || node.Tag[1] is '!' or '<')
        {
            return ReadUntagged(node, isLegacy);
        }

        var name = node.Tag[1..];
        var key = name is "Ref" or "Condition" ? name : "Fn::" + name;
        var argument = ReadUntagged(node, isLegacy, isText: true);
        if (key == "Fn::GetAtt" && argument is SamText dotted && dotted.Text.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot)
        {
            argument = new SamList(node.Location, Text(dotted.Text[..dot]), Text(dotted.Text[(dot + 1)..]));
        }

        var call = new SamMap(node.Location, isLegacy);
        call.Set(key, argument, node.Location, isLegacy);
        return call;

        SamText Text(string text) => new(text, node.Location, isLegacy);
    }

    private static SamNode ReadUntagged(DocumentNode node, bool isLegacy, bool isText = false)
    {
        switch (node)
        {
            case MappingNode mapping:
                var map = new SamMap(node.Location, isLegacy) { IsIncomplete = mapping.IsIncomplete };
                foreach (var entry in mapping.Entries)
                {
                    map.Set(entry.Key, Read(entry.Value, isLegacy), entry.KeyNode.Location, isLegacy);
                }

                return map;
            case SequenceNode sequence:
                return new SamList(node.Location, sequence.Items.Select(item => Read(item, isLegacy)));
            case ScalarNode scalar when isText || scalar.Kind == ScalarKind.Text:
                return new SamText(scalar.Text, node.Location, isLegacy);
            case ScalarNode scalar:
                return new SamScalar(scalar.Text, scalar.Kind, node.Location);
            default:
                return new SamError(node is ErrorNode error ? error.Reason : "It could not be read.", node.Location);
        }
    }
}
