using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Sam.Trees;

/// <summary>Questions that the expansion asks of any node.</summary>
internal static class SamNodes
{
    private const string NoValue = "AWS::NoValue";

    /// <summary>A mapping with one key that is a function, a reference or a condition.</summary>
    public static bool IsIntrinsic(this SamNode? node) => Intrinsic(node) is not null;

    /// <summary>The only entry of an intrinsic; null when it is none.</summary>
    public static SamEntry? Intrinsic(this SamNode? node) =>
        node is SamMap { Count: 1 } map && map.Entries[0] is var entry
        && (entry.Key is "Ref" or "Condition" || entry.Key.StartsWith("Fn::", StringComparison.Ordinal))
            ? entry
            : null;

    public static bool IsNoValue(this SamNode? node) => RefId(node) == NoValue;

    /// <summary>The three parts of an <c>Fn::If</c>; null when it is none. A malformed one is refused.</summary>
    public static SamList? IfParts(this SamNode? node) => node.Intrinsic() is { Key: "Fn::If" } entry
        ? entry.Value is SamList { Items.Count: 3 } parts ? parts : throw new SamRefusal("'Fn::If' requires three arguments", entry.Value.Span)
        : null;

    public static bool IsIf(this SamNode? node) => node.Intrinsic() is { Key: "Fn::If" };

    /// <summary>What a <c>Ref</c> names.</summary>
    public static string? RefId(this SamNode? node) => node.Intrinsic() is { Key: "Ref", Value: SamText id } ? id.Text : null;

    /// <summary>The logical id that a <c>Ref</c> or <c>Fn::GetAtt</c> names.</summary>
    public static string? LogicalId(this SamNode? node) => node.Intrinsic() switch
    {
        { Key: "Ref", Value: SamText id } => id.Text,
        { Key: "Fn::GetAtt", Value: SamList { Items: [SamText id, _] } } => id.Text,
        { Key: "Fn::GetAtt", Value: SamText text } when text.Text.Split('.') is [var id, _] => id,
        _ => null,
    };

    public static string? AsText(this SamNode? node) => (node as SamText)?.Text;

    public static bool IsTrue(this SamNode? node) => node is SamScalar { Bool: true };

    /// <summary>Null, or absent.</summary>
    public static bool IsNothing(this SamNode? node) => node is null or SamScalar { IsNull: true };

    /// <summary>Not empty, zero, false or null: what counts as given.</summary>
    public static bool IsGiven(this SamNode? node) => node switch
    {
        null or SamScalar { IsNull: true } or SamScalar { Bool: false } or SamScalar { IsZero: true } => false,
        SamText text => text.Text.Length > 0,
        SamMap map => map.Count > 0,
        SamList list => list.Items.Count > 0,
        _ => true,
    };

    /// <summary>The node, or null when it is empty, zero, false or null.</summary>
    public static SamNode? OrNull(this SamNode? node) => node.IsGiven() ? node : null;

    /// <summary>The node, or null when it is null.</summary>
    public static SamNode? NotNull(this SamNode? node) => node.IsNothing() ? null : node;

    /// <summary>Same content.</summary>
    public static bool Same(this SamNode left, SamNode right)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        return (left, right) switch
        {
            (SamText a, SamText b) => a.Text == b.Text,
            (SamScalar a, SamScalar b) => a.Kind == b.Kind && a.Text == b.Text,
            (SamList a, SamList b) => a.Items.Count == b.Items.Count && a.Items.Zip(b.Items).All(pair => pair.First.Same(pair.Second)),
            (SamMap a, SamMap b) => a.Count == b.Count && a.Entries.All(entry => b[entry.Key] is { } other && entry.Value.Same(other)),
            _ => false,
        };
    }

    /// <summary>The same once more, sharing nothing that can change.</summary>
    public static SamNode Cloned(this SamNode node)
    {
        switch (node)
        {
            case SamList list:
                return new SamList(list.Span, list.Items.Select(Cloned));
            case SamMap map:
                var copy = map.Clone();
                foreach (var entry in copy.Entries)
                {
                    copy.Set(entry.Key, entry.Value.Cloned());
                }

                return copy;
            default:
                return node;
        }
    }

    /// <summary>How many nodes there are.</summary>
    public static long Size(this SamNode node) => node switch
    {
        SamMap map => 1 + map.InWrittenOrder.Sum(entry => entry.Value.Size()),
        SamList list => 1 + list.Items.Sum(Size),
        _ => 1,
    };

    /// <summary>The kind of a node in words.</summary>
    public static string Kind(this SamNode node) => node switch
    {
        SamMap => "a mapping",
        SamList => "a list",
        SamText => "a text",
        SamScalar { Kind: ScalarKind.Bool } => "a boolean",
        SamScalar { Kind: ScalarKind.Number } => "a number",
        _ => "nothing",
    };
}
