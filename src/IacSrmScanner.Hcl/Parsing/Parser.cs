using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Hcl.Lexing;
using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Hcl.Parsing;

/// <summary>Recursive descent over the tokens of one text. This part: the entry points, and the current token.</summary>
internal sealed partial class Parser
{
    private readonly SourceText source;
    private readonly TokenBuffer tokens;
    private readonly DiagnosticBag diagnostics;
    private readonly TextPool names = TextPool.OfThread;

    /// <summary>True in a second attempt at a file with an unclosed block: indentation then says where blocks end.</summary>
    private readonly bool trustsIndentation;

    private int index;
    private TokenKind kind;
    private int previousEnd;

    /// <summary>Whether a newline is a token here or white space.</summary>
    private bool newlines = true;

    /// <summary>Set by the first error of an item: what follows is likely a consequence, and is not reported.</summary>
    private bool panicking;

    private bool skippedInvalid;
    private bool lastFailedAtLineEnd;
    private bool leftBlockOpen;

    /// <summary>Set in a body that wrongly began on the line of its header; that it also ends so is not worth another message.</summary>
    private bool startedOnHeaderLine;

    private int nesting;
    private int openSequences;

    /// <summary>The height of the expression that was parsed last.</summary>
    private int height;

    private Parser(SourceText source, TokenBuffer tokens, DiagnosticBag diagnostics, bool trustsIndentation = false)
    {
        this.source = source;
        this.tokens = tokens;
        this.diagnostics = diagnostics;
        this.trustsIndentation = trustsIndentation;
    }

    public static HclFile ParseFile(SourceText source)
    {
        using var tokens = Lexer.Tokenize(source, isTemplate: false, out var lexical);
        var (body, syntactic, leftBlockOpen) = ParseBody(source, tokens, trustsIndentation: false);
        if (leftBlockOpen)
        {
            var (indented, fewer, _) = ParseBody(source, tokens, trustsIndentation: true);
            (body, syntactic) = fewer.Count <= syntactic.Count ? (indented, fewer) : (body, syntactic);
        }

        return new HclFile(source, body, DiagnosticBag.Sorted(lexical, syntactic));
    }

    public static HclExpression ParseExpression(SourceText source)
    {
        using var tokens = Lexer.Tokenize(source, isTemplate: false, out var lexical);
        var parser = new Parser(source, tokens, new DiagnosticBag(source)) { newlines = false };
        parser.SkipTrivia();
        var expression = parser.ParseExpression();
        if (parser.kind is not TokenKind.EndOfFile)
        {
            parser.Expect("the end of the expression");
            parser.index = tokens.Count - 1;
            parser.previousEnd = source.Length;
        }

        if (parser.skippedInvalid)
        {
            expression = new ErrorExpressionSyntax(new TextSpan(0, source.Length));
        }

        return parser.Finish(expression, lexical);
    }

    public static HclExpression ParseTemplate(SourceText source)
    {
        using var tokens = Lexer.Tokenize(source, isTemplate: true, out var lexical);
        var parser = new Parser(source, tokens, new DiagnosticBag(source));
        parser.SkipTrivia();
        return parser.Finish(parser.ParseWholeTemplate(), lexical);
    }

    private static (BodySyntax Body, DiagnosticBag Diagnostics, bool LeftBlockOpen) ParseBody(
        SourceText source, TokenBuffer tokens, bool trustsIndentation)
    {
        var parser = new Parser(source, tokens, new DiagnosticBag(source), trustsIndentation);
        parser.SkipTrivia();
        var body = parser.ParseFileBody();
        return (body, parser.diagnostics, parser.leftBlockOpen);
    }

    private HclExpression Finish(ExpressionSyntax expression, DiagnosticBag lexical) =>
        new(source, expression, DiagnosticBag.Sorted(lexical, diagnostics));

    private int Start => tokens[index].Start;

    private TextSpan TokenSpan => tokens[index].Span;

    private ReadOnlySpan<char> TokenText => source.Content.AsSpan(tokens[index].Start, tokens[index].Length);

    private TextSpan Since(int start) => TextSpan.FromBounds(start, Math.Max(start, previousEnd));

    private bool IsWord(string word) => kind is TokenKind.Identifier && TokenText.SequenceEqual(word);

    /// <summary>Takes the current token. The newline mode must already be that of what follows.</summary>
    private void Advance()
    {
        if (kind is TokenKind.EndOfFile)
        {
            return;
        }

        // The end of a node never lies on a newline.
        previousEnd = kind is TokenKind.Newline ? previousEnd : tokens[index].End;
        index++;
        SkipTrivia();
    }

    /// <summary>Goes back over trivia, so that newlines that were white space inside a bracket count again.</summary>
    private void Rewind()
    {
        while (index > 0 && tokens[index - 1].Start >= previousEnd)
        {
            index--;
        }

        SkipTrivia();
    }

    private bool TryTake(TokenKind wanted)
    {
        if (kind != wanted)
        {
            return false;
        }

        Advance();
        return true;
    }

    private string TakeName()
    {
        var name = names.Get(TokenText);
        Advance();
        return name;
    }

    private void SkipTrivia()
    {
        while (true)
        {
            kind = tokens[index].Kind;
            switch (kind)
            {
                case TokenKind.Whitespace or TokenKind.Comment or TokenKind.ByteOrderMark:
                case TokenKind.Newline when !newlines:
                    index++;
                    break;
                case TokenKind.Invalid:
                    // The lexer reported it. What it stood for is unknown, so the item is in error.
                    panicking = true;
                    skippedInvalid = true;
                    index++;
                    break;
                default:
                    return;
            }
        }
    }

    private void Expect(string what) => Fail(SyntaxDiagnostics.Expected, TokenSpan, what, Found());

    private void Fail(DiagnosticDescriptor descriptor, TextSpan span, params object?[] arguments)
    {
        // At an unclosed string the lexer has said what is wrong.
        if (!panicking && kind is not TokenKind.Unclosed)
        {
            diagnostics.Report(descriptor, span, arguments);
        }

        panicking = true;
    }

    private string Found() => TokenNames.Describe(kind, TokenText);
}
