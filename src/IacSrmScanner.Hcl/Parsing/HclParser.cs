using System.Collections.Immutable;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Hcl.Lexing;
using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Hcl.Parsing;

/// <summary>Text to tree. Never throws on any text; what is wrong comes back as diagnostics.</summary>
public static class HclParser
{
    /// <summary>How deep blocks, brackets and templates may nest.</summary>
    public const int MaxNesting = 256;

    /// <summary>How many steps an expression may be from its root to its deepest part, chains such as <c>a.b.c</c> included.</summary>
    public const int MaxHeight = 1000;

    /// <summary>The tokens and trivia of a file's text, which they cover without gaps, valid or not.</summary>
    public static ImmutableArray<SyntaxToken> Tokenize(SourceText source)
    {
        using var tokens = Lexer.Tokenize(source, isTemplate: false, out _);
        return tokens.ToImmutable();
    }

    /// <summary>Parses a file: attributes and blocks.</summary>
    public static HclFile Parse(SourceText source) => Parser.ParseFile(source);

    /// <summary>Parses a text that is one expression, such as a value on the command line.</summary>
    public static HclExpression ParseExpression(SourceText source) => Parser.ParseExpression(source);

    /// <summary>Parses a text that is one template without quotes around it, such as a template file.</summary>
    public static HclExpression ParseTemplate(SourceText source) => Parser.ParseTemplate(source);
}
