using IacSrmScanner.Core.Text;

namespace IacSrmScanner.CloudFormation.Templates;

/// <summary>A macro that the template as a whole is put through.</summary>
internal sealed record TemplateTransform(string Name, SourceSpan Span)
{
    private const string Serverless = "AWS::Serverless-";

    public bool IsServerless => Name.StartsWith(Serverless, StringComparison.Ordinal);

    /// <summary>Adds intrinsics and nothing else.</summary>
    public bool IsLanguageExtensions => Name == "AWS::LanguageExtensions";
}
