using IacSrmScanner.Core.Text;
using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Hcl.Parsing;

/// <content>What follows a term: attributes, indexes and splats.</content>
internal sealed partial class Parser
{
    private ExpressionSyntax ParseTraversal(ExpressionSyntax source)
    {
        while (true)
        {
            switch (kind)
            {
                case TokenKind.Dot:
                    Advance();
                    source = kind is TokenKind.Star ? ParseAttributeSplat(source) : ParseAccess(source);
                    break;
                case TokenKind.OpenBracket:
                    source = ParseIndexOrSplat(source);
                    break;
                default:
                    return source;
            }
        }
    }

    /// <summary>What follows a dot that was taken: a name or a legacy index.</summary>
    private ExpressionSyntax ParseAccess(ExpressionSyntax source)
    {
        var below = height;
        var span = TokenSpan;
        switch (kind)
        {
            case TokenKind.Identifier:
                return Built(new AttributeAccessSyntax(TextSpan.FromBounds(source.Span.Start, span.End), source, TakeName(), span), below);
            case TokenKind.Number:
                return ParseLegacyIndex(source, below, span);
            default:
                if (kind is TokenKind.Star)
                {
                    Fail(SyntaxDiagnostics.NestedSplat, span);
                    Advance();
                }
                else
                {
                    Expect("a name after '.'");
                }

                height = 1;
                return new ErrorExpressionSyntax(Since(source.Span.Start));
        }
    }

    private ExpressionSyntax ParseLegacyIndex(ExpressionSyntax source, int below, TextSpan span)
    {
        var text = TokenText;
        var whole = TextSpan.FromBounds(source.Span.Start, span.End);
        var dot = text.IndexOf('.');
        if (dot >= 0)
        {
            var (first, second) = (TokenNames.Shorten(text[..dot]), TokenNames.Shorten(text[(dot + 1)..]));
            Fail(SyntaxDiagnostics.ChainedLegacyIndex, span, TokenNames.Shorten(text), first, second);
            Advance();
            height = 1;
            return new ErrorExpressionSyntax(whole);
        }

        if (!NumberText.TryRead(text, out var number, out var problem))
        {
            Fail(SyntaxDiagnostics.InvalidNumber, span, TokenNames.Shorten(text), problem);
        }

        Advance();
        return Built(new AttributeAccessSyntax(whole, source, names.Get(number.ToString()), span), below);
    }

    private ExpressionSyntax ParseAttributeSplat(ExpressionSyntax source)
    {
        var below = height;
        ExpressionSyntax each = new SplatItemSyntax(TokenSpan);
        Advance();
        height = 1;
        while (TryTake(TokenKind.Dot))
        {
            each = ParseAccess(each);
        }

        return Built(new SplatSyntax(Since(source.Span.Start), source, isFull: false, each), Math.Max(below, height));
    }

    private ExpressionSyntax ParseIndexOrSplat(ExpressionSyntax source)
    {
        var outer = newlines;
        Advance();
        if (kind is TokenKind.Star)
        {
            return ParseFullSplat(source);
        }

        var below = height;
        newlines = false;
        SkipTrivia();
        var key = ParseExpression();
        below = Math.Max(below, height);
        if (kind is not TokenKind.CloseBracket)
        {
            Expect("']'");
            key = new ErrorExpressionSyntax(key.Span.Union(SkipTo(TokenKind.CloseBracket)));
        }

        Close(TokenKind.CloseBracket, outer);
        return Built(new IndexSyntax(Since(source.Span.Start), source, key), below);
    }

    private ExpressionSyntax ParseFullSplat(ExpressionSyntax source)
    {
        var below = height;
        ExpressionSyntax each = new SplatItemSyntax(TokenSpan);
        Advance();
        height = 1;
        if (kind is not TokenKind.CloseBracket)
        {
            Expect("']' after '*'");
            each = new ErrorExpressionSyntax(each.Span.Union(SkipTo(TokenKind.CloseBracket)));
        }

        TryTake(TokenKind.CloseBracket);
        if (nesting >= HclParser.MaxNesting)
        {
            each = SkipTooDeep();
        }
        else
        {
            nesting++;
            each = ParseTraversal(each);
            nesting--;
        }

        return Built(new SplatSyntax(Since(source.Span.Start), source, isFull: true, each), Math.Max(below, height));
    }
}
