using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Sam;

/// <summary>Whether a template asks for the serverless transform, and what it asks for beside it.</summary>
internal static class SamTransform
{
    private const string Prefix = "AWS::Serverless-";

    public static bool IsAskedFor(DocumentNode? transform) => transform switch
    {
        SequenceNode sequence => sequence.Items.Any(IsServerless),
        null => false,
        _ => IsServerless(transform),
    };

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
