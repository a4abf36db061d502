using System.Collections.Immutable;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Hcl.Syntax;

/// <summary><c>%{ for key, value in collection }…%{ endfor }</c></summary>
public sealed class TemplateForSyntax(
    TextSpan span,
    string? keyName,
    string valueName,
    ExpressionSyntax collection,
    ImmutableArray<TemplatePartSyntax> parts)
    : TemplatePartSyntax(span)
{
    public string? KeyName { get; } = keyName;

    public string ValueName { get; } = valueName;

    public ExpressionSyntax Collection { get; } = collection;

    public ImmutableArray<TemplatePartSyntax> Parts { get; } = parts;

    public override ImmutableArray<SyntaxNode> Children => [Collection, .. Parts];
}
