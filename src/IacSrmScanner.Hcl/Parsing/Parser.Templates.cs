using IacSrmScanner.Core.Text;
using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Hcl.Parsing;

/// <content>Strings, heredocs and whole-text templates.</content>
internal sealed partial class Parser
{
    private static readonly string[] Directives = ["if", "else", "endif", "for", "endfor"];

    private ExpressionSyntax ParseTemplateTerm()
    {
        var start = Start;
        var isQuoted = kind is TokenKind.OpenQuote;
        var closer = isQuoted ? TokenKind.CloseQuote : TokenKind.CloseHeredoc;
        var form = isQuoted ? TemplateForm.Quoted : TokenText[2] == '-' ? TemplateForm.FlushHeredoc : TemplateForm.Heredoc;
        Advance();
        if (kind == closer)
        {
            Advance();
            return new TemplateSyntax(Since(start), form, []);
        }

        if (isQuoted && kind is TokenKind.TemplateText && tokens[index + 1].Kind == closer)
        {
            var literal = new TemplateLiteralSyntax(TokenSpan, DecodeText(isQuoted));
            Advance();
            Advance();
            return new TemplateSyntax(Since(start), form, [literal]);
        }

        var pieces = new List<TemplatePiece>();
        var tallest = ParsePieces(pieces, isQuoted);
        if (!TryTake(closer))
        {
            panicking = true;
            pieces.Add(ErrorPiece(new TextSpan(previousEnd, 0)));
        }

        if (form is TemplateForm.FlushHeredoc)
        {
            TemplateIndentation.Remove(pieces);
        }

        return Assemble(start, form, pieces, tallest);
    }

    private ExpressionSyntax ParseWholeTemplate()
    {
        var pieces = new List<TemplatePiece>();
        var tallest = ParsePieces(pieces, isQuoted: false);
        if (kind is not TokenKind.EndOfFile)
        {
            Expect("the end of the template");
            previousEnd = source.Length;
        }

        return Assemble(0, TemplateForm.Bare, pieces, tallest);
    }

    private ExpressionSyntax Assemble(int start, TemplateForm form, List<TemplatePiece> pieces, int tallest)
    {
        var assembler = new TemplateAssembler(pieces, Fail);
        var parts = assembler.Assemble();
        if (nesting + assembler.Depth > HclParser.MaxNesting)
        {
            Fail(SyntaxDiagnostics.TooDeep, Since(start), HclParser.MaxNesting);
            return Erroneous(Since(start));
        }

        return Built(new TemplateSyntax(Since(start), form, parts), tallest + assembler.Depth);
    }

    /// <summary>Takes pieces up to whatever is none; gives the height of the tallest expression in them.</summary>
    private int ParsePieces(List<TemplatePiece> pieces, bool isQuoted)
    {
        var tallest = 1;
        var trims = false;
        while (true)
        {
            switch (kind)
            {
                case TokenKind.TemplateText:
                    var text = DecodeText(isQuoted);
                    pieces.Add(new TemplatePiece(TemplatePieceKind.Literal, TokenSpan, trims ? text.TrimStart() : text));
                    trims = false;
                    Advance();
                    break;
                case TokenKind.OpenInterpolation or TokenKind.OpenDirective:
                    TrimBeforeSequence(pieces);
                    pieces.Add(ParseSequence(out trims));
                    tallest = Math.Max(tallest, height);
                    break;
                case TokenKind.Unclosed when !isQuoted:
                    pieces.Add(ErrorPiece(TokenSpan));
                    Advance();
                    break;
                default:
                    return tallest;
            }
        }
    }

    private void TrimBeforeSequence(List<TemplatePiece> pieces)
    {
        if (TokenText.EndsWith("~") && pieces.Count > 0 && pieces[^1] is { Kind: TemplatePieceKind.Literal } literal)
        {
            pieces[^1] = literal with { Text = literal.Text.TrimEnd() };
        }
    }

    private TemplatePiece ParseSequence(out bool trimsNext)
    {
        var start = Start;
        var outer = newlines;
        var isInterpolation = kind is TokenKind.OpenInterpolation;
        newlines = false;
        height = 1;
        openSequences++;
        Advance();
        var piece = isInterpolation
            ? new TemplatePiece(TemplatePieceKind.Interpolation, default, Expression: ParseExpression())
            : ParseDirective();
        var below = height;
        if (kind is not TokenKind.CloseTemplateSequence)
        {
            var (foundSpan, found) = (TokenSpan, Found());
            SkipTo(TokenKind.CloseTemplateSequence);
            Fail(SyntaxDiagnostics.Expected, foundSpan, "'}' at the end of the template sequence", found);
            piece = piece is null ? null : piece with { Expression = null };
        }

        openSequences--;
        trimsNext = kind is TokenKind.CloseTemplateSequence && tokens[index].Length == 2;
        Close(TokenKind.CloseTemplateSequence, outer);
        height = below;
        var span = Since(start);
        return piece switch
        {
            null or { Kind: TemplatePieceKind.Interpolation, Expression: null } => ErrorPiece(span),
            _ => piece with { Span = span },
        };
    }

    /// <summary>What follows <c>%{</c>; null when it is no directive.</summary>
    private TemplatePiece? ParseDirective()
    {
        if (kind is not TokenKind.Identifier)
        {
            Fail(SyntaxDiagnostics.UnknownDirective, TokenSpan, Found(), string.Empty);
            return null;
        }

        var word = TokenText;
        switch (word)
        {
            case "if":
                Advance();
                return new TemplatePiece(TemplatePieceKind.If, default, Expression: ParseExpression());
            case "for":
                Advance();
                return ParseForNames("for", out var key, out var value)
                    ? new TemplatePiece(TemplatePieceKind.For, default, Expression: ParseExpression(), KeyName: key, ValueName: value)
                    : new TemplatePiece(TemplatePieceKind.For, default);
            case "else":
                Advance();
                return new TemplatePiece(TemplatePieceKind.Else, default);
            case "endif":
                Advance();
                return new TemplatePiece(TemplatePieceKind.EndIf, default);
            case "endfor":
                Advance();
                return new TemplatePiece(TemplatePieceKind.EndFor, default);
            default:
                var hint = Suggestion.For(word, Directives) is { } suggestion ? $" Did you mean '{suggestion}'?" : string.Empty;
                Fail(SyntaxDiagnostics.UnknownDirective, TokenSpan, Found(), hint);
                return null;
        }
    }

    private string DecodeText(bool isQuoted)
    {
        var text = TokenText;
        return TemplateText.IsPlain(text, isQuoted) ? names.Get(text) : TemplateText.Decode(text, Start, isQuoted, diagnostics);
    }

    private static TemplatePiece ErrorPiece(TextSpan span) =>
        new(TemplatePieceKind.Interpolation, span, Expression: new ErrorExpressionSyntax(span));
}
