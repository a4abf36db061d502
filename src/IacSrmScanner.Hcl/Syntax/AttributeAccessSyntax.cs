using System.Collections.Immutable;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Hcl.Syntax;

/// <summary><c>source.name</c></summary>
public sealed class AttributeAccessSyntax(TextSpan span, ExpressionSyntax source, string name, TextSpan nameSpan) : ExpressionSyntax(span)
{
    public ExpressionSyntax Source { get; } = source;

    /// <summary>An identifier, or digits in the legacy index <c>source.0</c>.</summary>
    public string Name { get; } = name;

    public TextSpan NameSpan { get; } = nameSpan;

    /// <summary>True for the legacy index <c>source.0</c>, which means <c>source[0]</c>.</summary>
    public bool IsLegacyIndex => Name.Length > 0 && char.IsAsciiDigit(Name[0]);

    public override ImmutableArray<SyntaxNode> Children => [Source];
}
