using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary>Finds the intrinsic that a node is a use of, in either spelling.</summary>
internal static class IntrinsicSyntax
{
    private const string LongPrefix = "Fn::";

    /// <summary>The call that a node writes, or null when it is plain.</summary>
    /// <param name="node">The node.</param>
    /// <param name="scope">Where it stands.</param>
    /// <param name="inCondition">
    /// It stands in the definition of a condition, where a mapping <c>Condition: X</c> is a call. Elsewhere that is only a
    /// mapping, as in policy statements.
    /// </param>
    public static IntrinsicCall? Read(DocumentNode node, IScope scope, bool inCondition)
    {
        if (!IsPlain(node.Tag))
        {
            return new IntrinsicCall(node.Tag[1..], node.Tag, node, true, node.Location, scope);
        }

        if (node is not MappingNode { Entries: [var entry] })
        {
            return null;
        }

        if (entry.Key == "Ref" || (inCondition && entry.Key == "Condition"))
        {
            return new IntrinsicCall(entry.Key, entry.Key, entry.Value, false, node.Location, scope);
        }

        return IsLong(entry.Key)
            ? new IntrinsicCall(entry.Key[LongPrefix.Length..], entry.Key, entry.Value, false, node.Location, scope)
            : null;
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
