using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary>Finds the intrinsic that a node is a use of, in either spelling.</summary>
internal static class IntrinsicSyntax
{
    private const string LongPrefix = "Fn::";

    /// <summary>The call that the tag of a node writes; null when it has none of ours.</summary>
    public static IntrinsicCall? ReadTag(DocumentNode node, IScope scope) =>
        IsPlain(node.Tag) ? null : new IntrinsicCall(node.Tag[1..], node.Tag, node, true, node.Location, scope);

    /// <summary>The call that a mapping writes as its only key, whatever its tag; null when it is plain.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="scope">Where it stands.</param>
    /// <param name="inCondition">
    /// It stands in the definition of a condition, where a mapping <c>Condition: X</c> is a call. Elsewhere that is only a
    /// mapping, as in policy statements.
    /// </param>
    public static IntrinsicCall? ReadKey(MappingNode mapping, IScope scope, bool inCondition)
    {
        if (mapping.Entries is not [var entry])
        {
            return null;
        }

        var isNamed = entry.Key == "Ref" || (inCondition && entry.Key == "Condition");
        if (!isNamed && !IsLong(entry.Key))
        {
            return null;
        }

        var name = isNamed ? entry.Key : entry.Key[LongPrefix.Length..];
        return new IntrinsicCall(name, entry.Key, entry.Value, false, mapping.Location, scope);
    }

    /// <summary>A key that stands for a function: <c>Fn::Sub</c>.</summary>
    public static bool IsLong(string key) => key.StartsWith(LongPrefix, StringComparison.Ordinal);

    /// <summary>No tag, or one of YAML's own.</summary>
    public static bool IsPlain(string tag) =>
        tag.Length < 2 || tag[0] != '!' || tag[1] is '!' or '<';

    /// <summary>The name of the condition that a node refers to, in either spelling; null when it is no such reference.</summary>
    public static string? ConditionName(DocumentNode node) => node switch
    {
        ScalarNode { Tag: "!Condition" } scalar => scalar.Text,
        MappingNode { Entries: [{ Key: "Condition", Value: ScalarNode scalar }], Tag: "" } => scalar.Text,
        _ => null,
    };
}
