using IacSrmScanner.Core.Text;
using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Hcl.Parsing;

/// <content>After an error: going on at the next thing that can be understood. Only ever forward, so the cost stays linear.</content>
internal sealed partial class Parser
{
    private const int MaxHeaderTokens = 24;

    private readonly List<TokenKind> skippedOpeners = [];

    /// <summary>
    /// Skips to the end of the line that the current token is on, bracketed parts as a whole, and takes the line ending.
    /// Stays where it is at the beginning of a line, before an unmatched closing brace, and at the end of the file.
    /// </summary>
    private void RecoverToLineEnd()
    {
        if (Indentation() < 0 || kind is TokenKind.Newline)
        {
            SkipLine();
        }
    }

    private void SkipLine()
    {
        Skip(TokenKind.Newline);
        TryTake(TokenKind.Newline);
    }

    /// <summary>Skips to the closer of the bracket that is open, without taking it, or to where it was likely meant to be.</summary>
    private TextSpan SkipTo(TokenKind closer)
    {
        var start = Start;
        var before = previousEnd;
        Skip(closer);
        return previousEnd > before ? TextSpan.FromBounds(Math.Min(start, previousEnd), previousEnd) : new TextSpan(previousEnd, 0);
    }

    private void Skip(TokenKind target)
    {
        var saved = newlines;
        newlines = true;
        if (!saved)
        {
            Rewind();
        }

        skippedOpeners.Clear();
        while (kind is not TokenKind.EndOfFile)
        {
            if (kind is TokenKind.Unclosed && openSequences > 0)
            {
                // The strings that the bracket at hand is in are broken off here, and it with them.
                break;
            }

            if (skippedOpeners.Count == 0 && EndsSkipping(target))
            {
                break;
            }

            if (kind is TokenKind.Newline && BeginsItemAfterNewline(target))
            {
                break;
            }

            SkipOne();
        }

        newlines = saved;
        SkipTrivia();
    }

    /// <summary>True at the target and at the end of what the target is in.</summary>
    private bool EndsSkipping(TokenKind target) =>
        kind == target || (target is TokenKind.Newline ? kind is TokenKind.CloseBrace : IsCloser(kind));

    private void SkipOne()
    {
        if (IsOpener(kind))
        {
            skippedOpeners.Add(kind);
        }
        else if (IsCloser(kind) && skippedOpeners.Count > 0)
        {
            skippedOpeners.RemoveAt(skippedOpeners.Count - 1);
        }
        else if (kind is TokenKind.Unclosed)
        {
            var first = skippedOpeners.FindIndex(opener => opener is TokenKind.OpenQuote or TokenKind.OpenHeredoc);
            skippedOpeners.RemoveRange(Math.Max(first, 0), first < 0 ? 0 : skippedOpeners.Count - first);
        }

        Advance();
    }

    /// <summary>
    /// True when the next line begins with something that cannot be inside the bracket at hand: the header of a block,
    /// or an attribute where the bracket is not a brace.
    /// </summary>
    private bool BeginsItemAfterNewline(TokenKind target)
    {
        var innermost = skippedOpeners.Count > 0 ? skippedOpeners[^1] : TokenKind.EndOfFile;
        if (innermost is TokenKind.EndOfFile && target is TokenKind.Newline)
        {
            return false;
        }

        var inBrace = innermost is TokenKind.OpenBrace || (innermost is TokenKind.EndOfFile && target is TokenKind.CloseBrace);
        var i = index + 1;
        if (!NextIs(ref i, TokenKind.Identifier))
        {
            return false;
        }

        if (!inBrace && NextIs(ref i, TokenKind.Assign))
        {
            return true;
        }

        var quoted = false;
        for (var count = 0; count < MaxHeaderTokens && i < tokens.Count; count++)
        {
            switch (tokens[i].Kind)
            {
                case TokenKind.OpenQuote:
                    quoted = true;
                    break;
                case TokenKind.TemplateText or TokenKind.CloseQuote or TokenKind.Identifier or TokenKind.Whitespace:
                    break;
                default:
                    return quoted && tokens[i].Kind is TokenKind.OpenBrace;
            }

            i++;
        }

        return false;
    }

    private bool BraceIsOnNextLine()
    {
        var next = index;
        while (tokens[next].Kind is TokenKind.Newline or TokenKind.Whitespace or TokenKind.Comment)
        {
            next++;
        }

        return tokens[next].Kind is TokenKind.OpenBrace;
    }

    private bool NextIs(ref int i, TokenKind wanted)
    {
        var next = i;
        while (tokens[next].Kind is TokenKind.Whitespace)
        {
            next++;
        }

        if (tokens[next].Kind != wanted)
        {
            return false;
        }

        i = next + 1;
        return true;
    }

    private static bool IsOpener(TokenKind kind) => kind is TokenKind.OpenBrace or TokenKind.OpenBracket or TokenKind.OpenParenthesis
        or TokenKind.OpenQuote or TokenKind.OpenHeredoc or TokenKind.OpenInterpolation or TokenKind.OpenDirective;

    private static bool IsCloser(TokenKind kind) => kind is TokenKind.CloseBrace or TokenKind.CloseBracket or TokenKind.CloseParenthesis
        or TokenKind.CloseQuote or TokenKind.CloseHeredoc or TokenKind.CloseTemplateSequence;
}
