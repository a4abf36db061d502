using System.Collections.Immutable;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Hcl.Parsing;

/// <content>Bodies, attributes and blocks.</content>
internal sealed partial class Parser
{
    private const int NoIndentation = -1;

    private BodySyntax ParseFileBody()
    {
        var items = ImmutableArray.CreateBuilder<BodyItemSyntax>();
        var attributes = default(AttributeNames);
        while (kind is not TokenKind.EndOfFile)
        {
            if (kind is TokenKind.CloseBrace)
            {
                panicking = false;
                Fail(SyntaxDiagnostics.UnmatchedBrace, TokenSpan);
                Advance();
                RecoverToLineEnd();
                continue;
            }

            ParseBodyItem(items, ref attributes);
        }

        return new BodySyntax(new TextSpan(0, source.Length), items.DrainToImmutable());
    }

    /// <summary>Takes one attribute or block, or skips what is neither. Always takes at least one token.</summary>
    private void ParseBodyItem(ImmutableArray<BodyItemSyntax>.Builder items, ref AttributeNames attributes)
    {
        if (kind is TokenKind.Newline or TokenKind.Unclosed)
        {
            Advance();
            return;
        }

        // A line that goes on from a line in error is not worth another message, unless it is an item of its own.
        var goesOn = panicking && lastFailedAtLineEnd;
        panicking = false;
        skippedInvalid = false;
        lastFailedAtLineEnd = false;
        if (kind is TokenKind.Identifier)
        {
            ParseNamedItem(items, ref attributes, goesOn);
            return;
        }

        panicking = goesOn;
        if (kind is TokenKind.OpenQuote)
        {
            Fail(SyntaxDiagnostics.QuotedName, TokenSpan, Found());
        }
        else
        {
            Expect("an attribute or a block");
        }

        SkipLine();
    }

    private void ParseNamedItem(ImmutableArray<BodyItemSyntax>.Builder items, ref AttributeNames attributes, bool goesOn)
    {
        var nameSpan = TokenSpan;
        var indentation = Indentation();
        var name = TakeName();
        switch (kind)
        {
            case TokenKind.Assign:
                var attribute = ParseAttribute(name, nameSpan, ref attributes);
                items.Add(attribute);
                if (!startedOnHeaderLine || kind is not TokenKind.CloseBrace)
                {
                    EndLine("an attribute");
                }

                break;
            case TokenKind.OpenBrace or TokenKind.OpenQuote or TokenKind.Identifier:
                items.Add(ParseBlock(name, nameSpan, indentation));
                break;
            default:
                panicking = goesOn;
                Expect($"'=' or '{{' after '{TokenNames.Shorten(name)}'");
                RecoverToLineEnd();
                break;
        }
    }

    private AttributeSyntax ParseAttribute(string name, TextSpan nameSpan, ref AttributeNames attributes)
    {
        var equalsSpan = TokenSpan;
        Advance();
        var expression = ParseExpression();
        if (skippedInvalid)
        {
            // A character that means nothing was left out: what remains may read well and still mean something else.
            expression = new ErrorExpressionSyntax(expression.Span);
        }

        var attribute = new AttributeSyntax(Since(nameSpan.Start), name, nameSpan, equalsSpan, expression);
        if (attributes.Add(attribute) is { } first)
        {
            var line = source.GetPosition(first.NameSpan.Start).Line;
            diagnostics.Report(SyntaxDiagnostics.DuplicateAttribute, nameSpan, TokenNames.Shorten(name), line);
        }

        return attribute;
    }

    private BlockSyntax ParseBlock(string type, TextSpan typeSpan, int indentation)
    {
        var labels = ParseLabels();
        if (kind is TokenKind.Newline && BraceIsOnNextLine())
        {
            Expect("a label or '{' on the same line");
            newlines = false;
            SkipTrivia();
            newlines = true;
        }

        // The quote that is missing in 'a "b {' has taken the brace into the label.
        var isInLabel = kind is TokenKind.Unclosed && labels is [.., { } last] && last.Text.EndsWith('{');
        if (kind is not TokenKind.OpenBrace && !isInLabel)
        {
            Expect("a label or '{' on the same line");
            RecoverToLineEnd();
            var end = new TextSpan(previousEnd, 0);
            return new BlockSyntax(Since(typeSpan.Start), type, typeSpan, labels, end, new BodySyntax(end, []), end);
        }

        var openBrace = isInLabel ? new TextSpan(previousEnd - 1, 1) : TokenSpan;
        var items = ImmutableArray.CreateBuilder<BodyItemSyntax>();
        Advance();
        if (nesting < HclParser.MaxNesting)
        {
            var outer = startedOnHeaderLine;
            startedOnHeaderLine = false;
            nesting++;
            ParseBlockBody(items, indentation);
            nesting--;
            startedOnHeaderLine = outer;
        }
        else
        {
            Fail(SyntaxDiagnostics.TooDeep, openBrace, HclParser.MaxNesting);
            SkipTo(TokenKind.CloseBrace);
        }

        var bodySpan = Since(openBrace.End);
        var closeBrace = TokenSpan;
        if (kind is TokenKind.CloseBrace)
        {
            Advance();
            EndLine("a block");
        }
        else
        {
            closeBrace = new TextSpan(previousEnd, 0);
            ReportUnclosed(type, openBrace);
        }

        var span = TextSpan.FromBounds(typeSpan.Start, Math.Max(closeBrace.End, bodySpan.End));
        return new BlockSyntax(span, type, typeSpan, labels, openBrace, new BodySyntax(bodySpan, items.DrainToImmutable()), closeBrace);
    }

    private void ReportUnclosed(string type, TextSpan openBrace)
    {
        // At the end of the file the blocks around the innermost are likely open because of it.
        if (kind is not TokenKind.EndOfFile || !leftBlockOpen)
        {
            diagnostics.Report(SyntaxDiagnostics.UnclosedBlock, openBrace, TokenNames.Shorten(type), Found());
        }

        leftBlockOpen = true;
    }

    private void ParseBlockBody(ImmutableArray<BodyItemSyntax>.Builder items, int indentation)
    {
        if (kind is not TokenKind.Newline)
        {
            ParseSingleLineBody(items);
        }

        var attributes = default(AttributeNames);
        foreach (var item in items)
        {
            if (item is AttributeSyntax attribute)
            {
                attributes.Add(attribute);
            }
        }

        while (kind is not (TokenKind.CloseBrace or TokenKind.EndOfFile))
        {
            if (trustsIndentation && kind is TokenKind.Identifier && Indentation() is >= 0 and var column && column <= indentation)
            {
                break;
            }

            ParseBodyItem(items, ref attributes);
        }
    }

    /// <summary>What follows a brace on its line: one attribute and the closing brace, or an error.</summary>
    private void ParseSingleLineBody(ImmutableArray<BodyItemSyntax>.Builder items)
    {
        if (kind is not TokenKind.Identifier)
        {
            return;
        }

        var nameSpan = TokenSpan;
        var name = TakeName();
        if (kind is TokenKind.Assign)
        {
            var attributes = default(AttributeNames);
            items.Add(ParseAttribute(name, nameSpan, ref attributes));
            if (kind is not (TokenKind.CloseBrace or TokenKind.EndOfFile))
            {
                Fail(SyntaxDiagnostics.SingleLineBlock, TokenSpan, Found());
                startedOnHeaderLine = true;
                RecoverToLineEnd();
            }
        }
        else if (kind is TokenKind.OpenBrace or TokenKind.OpenQuote or TokenKind.Identifier)
        {
            Fail(SyntaxDiagnostics.BlockInSingleLineBlock, nameSpan.Union(TokenSpan), TokenNames.Shorten(name), Found());
            items.Add(ParseBlock(name, nameSpan, NoIndentation));
        }
        else
        {
            Expect($"'=' after '{TokenNames.Shorten(name)}'");
            RecoverToLineEnd();
        }
    }

    private ImmutableArray<BlockLabelSyntax> ParseLabels()
    {
        if (kind is TokenKind.OpenBrace)
        {
            return [];
        }

        var labels = ImmutableArray.CreateBuilder<BlockLabelSyntax>(2);
        while (kind is TokenKind.Identifier or TokenKind.OpenQuote)
        {
            labels.Add(ParseLabel());
        }

        return labels.DrainToImmutable();
    }

    private BlockLabelSyntax ParseLabel()
    {
        var start = Start;
        if (kind is TokenKind.Identifier)
        {
            var name = TakeName();
            return new BlockLabelSyntax(Since(start), name, isQuoted: false);
        }

        Advance();
        var text = string.Empty;
        var isPlain = true;
        while (kind is TokenKind.TemplateText or TokenKind.OpenInterpolation or TokenKind.OpenDirective)
        {
            if (kind is TokenKind.TemplateText)
            {
                text = isPlain ? DecodeText(isQuoted: true) : text;
                Advance();
            }
            else
            {
                isPlain = false;
                Fail(SyntaxDiagnostics.SequenceInLabel, TokenSpan, TokenText[0]);
                Advance();
                openSequences++;
                SkipTo(TokenKind.CloseTemplateSequence);
                openSequences--;
                TryTake(TokenKind.CloseTemplateSequence);
            }
        }

        if (!TryTake(TokenKind.CloseQuote))
        {
            panicking = true;
        }

        return new BlockLabelSyntax(Since(start), text, isQuoted: true);
    }

    private void EndLine(string afterWhat)
    {
        switch (kind)
        {
            case TokenKind.Newline:
                lastFailedAtLineEnd = panicking;
                Advance();
                break;
            case TokenKind.EndOfFile:
                break;
            default:
                Expect($"the end of the line after {afterWhat}");
                RecoverToLineEnd();
                break;
        }
    }

    /// <summary>How far the current token is indented, or -1 when it is not the first on its line.</summary>
    private int Indentation()
    {
        var before = index - 1;
        var width = before >= 0 && tokens[before].Kind is TokenKind.Whitespace ? tokens[before].Length : 0;
        var lineStart = Start - width;
        return lineStart == 0 || source.Content[lineStart - 1] is '\n' or '\uFEFF' ? width : NoIndentation;
    }
}
