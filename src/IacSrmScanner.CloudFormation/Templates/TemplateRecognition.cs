using System.Text.RegularExpressions;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Templates;

/// <summary>Tells templates from the many other files that are YAML or JSON, by what they hold.</summary>
internal static partial class TemplateRecognition
{
    public const string FormatVersion = "AWSTemplateFormatVersion";

    private static readonly string[] Endings = [".yaml", ".yml", ".json", ".template", ".cfn", ".cform", ".cloudformation"];

    /// <summary>Whether a file of this name may be a template at all.</summary>
    public static bool MayBeNamed(string path) =>
        Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
        && !path.EndsWith(".tf.json", StringComparison.OrdinalIgnoreCase);

    /// <summary>A cheap test that every template passes, so that most other files need not be read as a tree.</summary>
    public static bool MayHold(string content) =>
        content.Contains(FormatVersion, StringComparison.Ordinal)
        || (content.Contains("Resources", StringComparison.Ordinal) && content.Contains("::", StringComparison.Ordinal));

    /// <summary>Whether a tree that was read without loss is a template.</summary>
    public static bool IsTemplate(DocumentNode? root) =>
        root is MappingNode mapping
        && (mapping.Contains(FormatVersion) || IsAmazons(mapping["Transform"]) || HasTypedResource(mapping["Resources"]) || HasTypedResource(mapping["Resource"]));

    /// <summary>Whether a text that could not be read as a tree was meant as a template.</summary>
    public static bool LooksLikeTemplate(string content) => VersionLine().IsMatch(content) || TypeLine().IsMatch(content);

    /// <summary><c>AWS::S3::Bucket</c>, <c>Custom::Thing</c>, <c>Vendor::Service::Type</c>.</summary>
    public static bool IsTypeName(string text) => TypeName().IsMatch(text);

    /// <summary>One of the macros that AWS provides.</summary>
    private static bool IsAmazons(DocumentNode? transform) => transform switch
    {
        ScalarNode scalar => scalar.Text.StartsWith("AWS::", StringComparison.Ordinal),
        SequenceNode sequence => sequence.Items.Any(item => item is ScalarNode && IsAmazons(item)),
        _ => false,
    };

    private static bool HasTypedResource(DocumentNode? resources) =>
        resources is MappingNode mapping && mapping.Entries.Any(entry =>
            entry.Value is MappingNode resource && resource["Type"] is ScalarNode type && IsTypeName(type.Text));

    [GeneratedRegex("""^\s*["']?AWSTemplateFormatVersion["']?\s*:""", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex VersionLine();

    [GeneratedRegex("""^["']?Resources["']?\s*:(.|\n)*^\s+["']?Type["']?\s*:\s*["']?(AWS|Alexa|Custom)::\w""", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex TypeLine();

    [GeneratedRegex(@"^(AWS|Alexa|Custom|[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64})::\S+$", RegexOptions.CultureInvariant)]
    private static partial Regex TypeName();
}
