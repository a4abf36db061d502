using System.Collections.Immutable;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Hcl.Parsing;

/// <content>Tuples, objects and <c>for</c> expressions.</content>
internal sealed partial class Parser
{
    private ExpressionSyntax ParseTuple()
    {
        var start = Start;
        var outer = newlines;
        newlines = false;
        Advance();
        if (IsWord("for"))
        {
            return ParseFor(start, TokenKind.CloseBracket, outer);
        }

        var items = ParseElements(TokenKind.CloseBracket, "']'", out _);
        var below = height;
        Close(TokenKind.CloseBracket, outer);
        return Built(new TupleSyntax(Since(start), items), below);
    }

    private ExpressionSyntax ParseObject()
    {
        var start = Start;
        var outer = newlines;
        newlines = false;
        Advance();
        if (IsWord("for"))
        {
            return ParseFor(start, TokenKind.CloseBrace, outer);
        }

        newlines = true;
        var items = ImmutableArray.CreateBuilder<ObjectItemSyntax>();
        var tallest = 0;
        while (kind is not TokenKind.CloseBrace)
        {
            if (kind is TokenKind.Newline)
            {
                Advance();
                continue;
            }

            items.Add(ParseObjectItem());
            tallest = Math.Max(tallest, height);
            if (kind is TokenKind.Comma or TokenKind.Newline)
            {
                Advance();
            }
            else if (kind is not TokenKind.CloseBrace)
            {
                Expect("',', a new line or '}'");
                var skipped = new ErrorExpressionSyntax(SkipTo(TokenKind.CloseBrace));
                items.Add(new ObjectItemSyntax(skipped.Span, skipped, new ErrorExpressionSyntax(new TextSpan(skipped.Span.End, 0))));
                break;
            }
        }

        Close(TokenKind.CloseBrace, outer);
        return Built(new ObjectSyntax(Since(start), items.DrainToImmutable()), tallest);
    }

    private ObjectItemSyntax ParseObjectItem()
    {
        var key = ParseObjectKey();
        var below = height;
        ExpressionSyntax value;
        if (kind is TokenKind.Assign or TokenKind.Colon)
        {
            Advance();
            value = ParseExpression();
        }
        else
        {
            Expect("'=' and a value after the key");
            value = Missing();
        }

        height = Math.Max(below, height);
        return new ObjectItemSyntax(Since(key.Span.Start), key, value);
    }

    private ExpressionSyntax ParseObjectKey()
    {
        var first = TokenText;
        var key = ParseExpression();
        switch (key)
        {
            case VariableSyntax variable:
                return new LiteralKeySyntax(key.Span, variable.Name);
            case BoolLiteralSyntax or NullLiteralSyntax:
                return new LiteralKeySyntax(key.Span, names.Get(first));
            case AttributeAccessSyntax when IsReference(key):
                diagnostics.Report(SyntaxDiagnostics.AmbiguousKey, key.Span, TokenNames.Shorten(source.Slice(key.Span)));
                return key;
            default:
                return key;
        }
    }

    private static bool IsReference(ExpressionSyntax expression)
    {
        while (expression is AttributeAccessSyntax access)
        {
            expression = access.Source;
        }

        return expression is VariableSyntax;
    }

    /// <summary>A <c>for</c> expression from its keyword on; the bracket before it was taken.</summary>
    private ExpressionSyntax ParseFor(int start, TokenKind closer, bool outerNewlines)
    {
        Advance();
        var expression = ParseForHeader(out var keyName, out var valueName, out var collection)
            ? ParseForResult(closer, keyName, valueName, collection)
            : null;
        var below = height;
        if (kind != closer)
        {
            Expect(closer is TokenKind.CloseBrace ? "'}' after the 'for' expression" : "']' after the 'for' expression");
            SkipTo(closer);
            expression = null;
        }

        Close(closer, outerNewlines);
        return expression is null ? Erroneous(Since(start)) : Built(expression(Since(start)), below);
    }

    /// <summary>The names, <c>in</c>, the collection and the colon.</summary>
    private bool ParseForHeader(out string? keyName, out string valueName, out ExpressionSyntax collection)
    {
        collection = Missing();
        if (!ParseForNames("for", out keyName, out valueName))
        {
            return false;
        }

        collection = ParseExpression();
        if (!TryTake(TokenKind.Colon))
        {
            Expect("':' after the collection of the 'for' expression");
            return false;
        }

        return true;
    }

    /// <summary>The names after <c>for</c>, and <c>in</c>.</summary>
    private bool ParseForNames(string after, out string? keyName, out string valueName)
    {
        keyName = null;
        valueName = string.Empty;
        if (kind is not TokenKind.Identifier)
        {
            Expect($"a variable name after '{after}'");
            return false;
        }

        valueName = TakeName();
        if (TryTake(TokenKind.Comma))
        {
            if (kind is not TokenKind.Identifier)
            {
                Expect("a variable name after ','");
                return false;
            }

            keyName = valueName;
            valueName = TakeName();
        }

        if (!IsWord("in"))
        {
            Expect(keyName is null ? "',' or 'in' after the variable name" : "'in' after the variable names");
            return false;
        }

        Advance();
        return true;
    }

    /// <summary>What a <c>for</c> yields, as a function of the span that is known only after the closer; null after an error.</summary>
    private Func<TextSpan, ExpressionSyntax>? ParseForResult(
        TokenKind closer, string? keyName, string valueName, ExpressionSyntax collection)
    {
        var tallest = height;
        var value = ParseExpression();
        tallest = Math.Max(tallest, height);
        ExpressionSyntax? key = null;
        var arrow = TokenSpan;
        if (TryTake(TokenKind.Arrow))
        {
            key = value;
            value = ParseExpression();
            tallest = Math.Max(tallest, height);
        }

        var ellipsis = TokenSpan;
        var isGrouping = TryTake(TokenKind.Ellipsis);
        ExpressionSyntax? condition = null;
        if (IsWord("if"))
        {
            Advance();
            condition = ParseExpression();
            tallest = Math.Max(tallest, height);
        }

        height = tallest;
        if (closer is TokenKind.CloseBrace)
        {
            if (key is null)
            {
                Fail(SyntaxDiagnostics.NoKeyInObjectFor, value.Span);
                return null;
            }

            return span => new ForObjectSyntax(span, keyName, valueName, collection, key, value, isGrouping, condition);
        }

        if (key is not null)
        {
            Fail(SyntaxDiagnostics.KeyInTupleFor, arrow);
            return null;
        }

        if (isGrouping)
        {
            Fail(SyntaxDiagnostics.GroupingInTupleFor, ellipsis);
            return null;
        }

        return span => new ForTupleSyntax(span, keyName, valueName, collection, value, condition);
    }

    private ErrorExpressionSyntax Erroneous(TextSpan span)
    {
        height = 1;
        return new ErrorExpressionSyntax(span);
    }
}
