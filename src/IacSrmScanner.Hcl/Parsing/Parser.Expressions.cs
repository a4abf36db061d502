using System.Collections.Immutable;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Hcl.Parsing;

/// <content>Expressions, loosest first.</content>
internal sealed partial class Parser
{
    /// <summary>A name past any real length grows no more, or a long chain of <c>a::a::…</c> would cost its square.</summary>
    private const int MaxFunctionName = 512;

    /// <summary>An expression, or an error expression of no length without taking a token. Sets <see cref="height"/>.</summary>
    private ExpressionSyntax ParseExpression()
    {
        if (nesting >= HclParser.MaxNesting)
        {
            return SkipTooDeep();
        }

        nesting++;
        var expression = ParseBinary(0);
        if (kind is TokenKind.Question)
        {
            expression = ParseConditional(expression);
        }

        nesting--;
        return expression;
    }

    private ExpressionSyntax ParseConditional(ExpressionSyntax condition)
    {
        var below = height;
        Advance();
        var whenTrue = ParseExpression();
        below = Math.Max(below, height);
        ExpressionSyntax whenFalse;
        if (TryTake(TokenKind.Colon))
        {
            whenFalse = ParseExpression();
        }
        else
        {
            Expect("':' and the value for the false case");
            whenFalse = Missing();
        }

        return Built(new ConditionalSyntax(Since(condition.Span.Start), condition, whenTrue, whenFalse), Math.Max(below, height));
    }

    private ExpressionSyntax ParseBinary(int minimum)
    {
        var left = ParseUnary();
        while (Operators.Find(kind) is { } found && found.Precedence > minimum)
        {
            var below = height;
            var operatorSpan = TokenSpan;
            Advance();
            var right = ParseBinary(found.Precedence);
            left = Built(new BinarySyntax(Since(left.Span.Start), left, found.Operator, operatorSpan, right), Math.Max(below, height));
        }

        return left;
    }

    private ExpressionSyntax ParseUnary()
    {
        if (kind is not (TokenKind.Minus or TokenKind.Not))
        {
            return ParseTraversal(ParseTerm());
        }

        if (nesting >= HclParser.MaxNesting)
        {
            return SkipTooDeep();
        }

        nesting++;
        var start = Start;
        var unaryOperator = kind is TokenKind.Minus ? UnaryOperator.Negate : UnaryOperator.Not;
        Advance();
        var operand = ParseUnary();
        nesting--;
        return Built(new UnarySyntax(Since(start), unaryOperator, operand), height);
    }

    private ExpressionSyntax ParseTerm()
    {
        height = 1;
        switch (kind)
        {
            case TokenKind.Identifier:
                return ParseName();
            case TokenKind.OpenQuote or TokenKind.OpenHeredoc:
                return ParseTemplateTerm();
            case TokenKind.Number:
                return ParseNumber();
            case TokenKind.OpenBracket:
                return ParseTuple();
            case TokenKind.OpenBrace:
                return ParseObject();
            case TokenKind.OpenParenthesis:
                return ParseParenthesized();
            default:
                Expect("an expression");
                return Missing();
        }
    }

    private ExpressionSyntax ParseName()
    {
        var span = TokenSpan;
        var name = TakeName();
        if (kind is TokenKind.OpenParenthesis or TokenKind.DoubleColon)
        {
            return ParseCall(name, span);
        }

        return name switch
        {
            "true" => new BoolLiteralSyntax(span, true),
            "false" => new BoolLiteralSyntax(span, false),
            "null" => new NullLiteralSyntax(span),
            _ => new VariableSyntax(span, name),
        };
    }

    private ExpressionSyntax ParseNumber()
    {
        var span = TokenSpan;
        var read = NumberText.TryRead(TokenText, out var number, out var problem);
        if (!read)
        {
            Fail(SyntaxDiagnostics.InvalidNumber, span, TokenNames.Shorten(TokenText), problem);
        }

        Advance();
        return read ? new NumberLiteralSyntax(span, number) : new ErrorExpressionSyntax(span);
    }

    private ExpressionSyntax ParseParenthesized()
    {
        var start = Start;
        var outer = newlines;
        newlines = false;
        Advance();
        var inner = ParseExpression();
        var below = height;
        if (kind is not TokenKind.CloseParenthesis)
        {
            Expect("')'");
            inner = new ErrorExpressionSyntax(inner.Span.Union(SkipTo(TokenKind.CloseParenthesis)));
        }

        Close(TokenKind.CloseParenthesis, outer);
        return Built(new ParenthesizedSyntax(Since(start), inner), below);
    }

    /// <summary>A call whose first name was taken; the current token is <c>(</c> or <c>::</c>.</summary>
    private ExpressionSyntax ParseCall(string name, TextSpan nameSpan)
    {
        while (TryTake(TokenKind.DoubleColon))
        {
            if (kind is not TokenKind.Identifier)
            {
                Expect("a function name after '::'");
                return new ErrorExpressionSyntax(Since(nameSpan.Start));
            }

            nameSpan = nameSpan.Union(TokenSpan);
            name = nameSpan.Length <= MaxFunctionName ? $"{name}::{TakeName()}" : DropName(name);
        }

        if (kind is not TokenKind.OpenParenthesis)
        {
            Expect($"'(' after '{TokenNames.Shorten(name)}'");
            return new ErrorExpressionSyntax(Since(nameSpan.Start));
        }

        var outer = newlines;
        newlines = false;
        Advance();
        var arguments = ParseElements(TokenKind.CloseParenthesis, "')'", out var expandsFinal);
        var below = height;
        Close(TokenKind.CloseParenthesis, outer);
        return Built(new FunctionCallSyntax(Since(nameSpan.Start), name, nameSpan, arguments, expandsFinal), below);
    }

    private string DropName(string name)
    {
        Advance();
        return name;
    }

    /// <summary>Expressions between commas, up to the closer, which is not taken.</summary>
    private ImmutableArray<ExpressionSyntax> ParseElements(TokenKind closer, string closerText, out bool expandsFinal)
    {
        var elements = ImmutableArray.CreateBuilder<ExpressionSyntax>();
        var tallest = 0;
        expandsFinal = false;
        while (kind != closer)
        {
            elements.Add(ParseExpression());
            tallest = Math.Max(tallest, height);
            if (kind is TokenKind.Comma)
            {
                Advance();
                continue;
            }

            if (closer is TokenKind.CloseParenthesis && TryTake(TokenKind.Ellipsis))
            {
                expandsFinal = true;
                if (kind != closer)
                {
                    Expect($"{closerText} after '...'");
                }
            }

            if (kind != closer)
            {
                Expect($"',' or {closerText}");
                elements.Add(new ErrorExpressionSyntax(SkipTo(closer)));
                break;
            }
        }

        height = tallest;
        return elements.DrainToImmutable();
    }

    /// <summary>Takes the closer, if it is there, with the newline mode that holds outside.</summary>
    private void Close(TokenKind closer, bool outerNewlines)
    {
        newlines = outerNewlines;
        if (kind == closer)
        {
            Advance();
            return;
        }

        if (newlines && kind is not TokenKind.Unclosed)
        {
            Rewind();
        }
    }

    private ErrorExpressionSyntax Missing()
    {
        height = 1;
        return new ErrorExpressionSyntax(new TextSpan(previousEnd, 0));
    }

    /// <summary>Limits the height of the tree, so that those who read it may recurse.</summary>
    private ExpressionSyntax Built(ExpressionSyntax expression, int below)
    {
        if (below < HclParser.MaxHeight)
        {
            height = below + 1;
            return expression;
        }

        Fail(SyntaxDiagnostics.TooDeep, expression.Span, HclParser.MaxHeight);
        height = 1;
        return new ErrorExpressionSyntax(expression.Span);
    }

    /// <summary>Skips an expression that nests too deep, up to what ends it.</summary>
    private ErrorExpressionSyntax SkipTooDeep()
    {
        Fail(SyntaxDiagnostics.TooDeep, TokenSpan, HclParser.MaxNesting);
        var start = Start;
        skippedOpeners.Clear();
        while (kind is not TokenKind.EndOfFile)
        {
            if (skippedOpeners.Count == 0 && (IsCloser(kind) || kind is TokenKind.Comma or TokenKind.Newline))
            {
                break;
            }

            SkipOne();
        }

        return Erroneous(Since(Math.Min(start, previousEnd)));
    }
}
