using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Sam;

/// <summary>
/// Whether a template asks for the serverless transform, and what it asks for beside it. One that has serverless resources
/// and does not name the transform cannot be deployed, but it is plain what is meant.
/// </summary>
internal static class SamTransform
{
    public const string ResourcePrefix = "AWS::Serverless::";

    private const string Prefix = "AWS::Serverless-";

    public static bool IsAskedFor(MappingNode root)
    {
        var isNamed = root["Transform"] switch
        {
            SequenceNode sequence => sequence.Items.Any(IsServerless),
            null => false,
            var transform => IsServerless(transform),
        };
        return isNamed || IsMisspelt(root) || (root["Resources"] is MappingNode resources && resources.Entries.Any(entry =>
            entry.Value is MappingNode resource && resource["Type"] is ScalarNode type
            && type.Text.StartsWith(ResourcePrefix, StringComparison.Ordinal)));
    }

    /// <summary>The section of the resources is named <c>Resource</c>.</summary>
    private static bool IsMisspelt(MappingNode root) =>
        !root.Contains("Resources") && root["Resource"] is MappingNode resources && resources.Entries.Any(entry =>
            entry.Value is MappingNode resource && resource["Type"] is ScalarNode type
            && type.Text.StartsWith(ResourcePrefix, StringComparison.Ordinal));

    /// <summary>The other transforms; null when there are none.</summary>
    public static DocumentNode? Others(DocumentNode? transform) =>
        transform is SequenceNode sequence && sequence.Items.RemoveAll(IsServerless) is { Length: > 0 } others
            ? new SequenceNode(sequence.Source, sequence.Span, sequence.Tag, others)
            : null;

    private static bool IsServerless(DocumentNode node) => node switch
    {
        ScalarNode scalar => scalar.Text.StartsWith(Prefix, StringComparison.Ordinal),
        MappingNode mapping => mapping["Name"] is ScalarNode name && name.Text.StartsWith(Prefix, StringComparison.Ordinal),
        _ => false,
    };
}
