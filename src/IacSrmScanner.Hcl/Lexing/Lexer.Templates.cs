using IacSrmScanner.Core.Text;
using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Hcl.Lexing;

/// <content>Inside strings, heredocs and whole-text templates. One text token never holds more than one line.</content>
internal sealed partial class Lexer
{
    /// <summary>Each look for a missing end marker costs the rest of the text, so only the first few are looked for.</summary>
    private const int MaxUnclosedHeredocs = 16;

    private void LexQuoted(LexerFrame frame)
    {
        var i = position;
        while (i < text.Length)
        {
            var stop = text.AsSpan(i).IndexOfAny(QuotedStops);
            if (stop < 0)
            {
                i = text.Length;
                break;
            }

            i += stop;
            if (text[i] == '\\')
            {
                // An escape takes any character but a line ending with it.
                i += i + 1 < text.Length && text[i + 1] is not ('\r' or '\n') ? 2 : 1;
            }
            else if (text[i] is not ('$' or '%'))
            {
                break;
            }
            else if (PassSign(ref i))
            {
                break;
            }
        }

        AddText(i);
        if (position == text.Length)
        {
            return;
        }

        switch (text[position])
        {
            case '"':
                frames.Pop();
                Add(TokenKind.CloseQuote, 1);
                break;
            case '$' or '%':
                OpenSequence(text[position] == '$' ? TokenKind.OpenInterpolation : TokenKind.OpenDirective);
                break;
            case '\r' when Next(1) != '\n':
                Invalid(1);
                break;
            default:
                leftOpen |= text.AsSpan(frame.Start, position - frame.Start).Contains('\n');
                ReportUnclosedString(frame);
                PopToLine();
                break;
        }
    }

    private void ReportUnclosedString(LexerFrame innermost)
    {
        // A string that begins inside a sequence is likely the end of the string around it, and the sequence is what is open.
        foreach (var frame in frames)
        {
            if (frame.Kind is LexerFrameKind.Sequence)
            {
                diagnostics.Report(LexicalDiagnostics.UnclosedSequence, new TextSpan(frame.Start, 2));
                return;
            }
        }

        diagnostics.Report(LexicalDiagnostics.UnclosedString, new TextSpan(innermost.Start, 1));
    }

    private void LexHeredoc(LexerFrame frame)
    {
        if (position >= heredocCutoff)
        {
            frames.Pop();
            heredocCutoff = int.MaxValue;
            Add(TokenKind.Unclosed, 0);
            return;
        }

        if (text[position - 1] == '\n' && HeredocScan.IsMarkerLine(text, position, frame.Marker, out var lineEnd))
        {
            if (lineEnd == text.Length)
            {
                var marker = TextSpan.FromBounds(position, lineEnd);
                diagnostics.Report(LexicalDiagnostics.NoNewlineAfterHeredoc, marker, frame.Marker);
            }

            frames.Pop();
            heredocEnd = int.MaxValue;
            Add(TokenKind.CloseHeredoc, lineEnd - position);
            return;
        }

        LexTextLine(allowsCarriageReturn: false);
    }

    private void LexBare() => LexTextLine(allowsCarriageReturn: true);

    private void LexTextLine(bool allowsCarriageReturn)
    {
        var i = position;
        while (i < text.Length)
        {
            var stop = text.AsSpan(i).IndexOfAny("$%\r\n");
            if (stop < 0)
            {
                i = text.Length;
                break;
            }

            i += stop;
            if (text[i] == '\n')
            {
                AddText(i + 1);
                return;
            }

            if (text[i] == '\r')
            {
                if (!allowsCarriageReturn && (i + 1 == text.Length || text[i + 1] != '\n'))
                {
                    AddText(i);
                    Invalid(1);
                    return;
                }

                i++;
            }
            else if (PassSign(ref i))
            {
                break;
            }
        }

        AddText(i);
        if (position < text.Length)
        {
            OpenSequence(text[position] == '$' ? TokenKind.OpenInterpolation : TokenKind.OpenDirective);
        }
    }

    /// <summary>True at a sign that opens a sequence; else moves past the sign, or past an escaped opening such as <c>$${</c>.</summary>
    private bool PassSign(ref int i)
    {
        var sign = text[i];
        if (i + 1 < text.Length && text[i + 1] == '{')
        {
            return true;
        }

        i += i + 2 < text.Length && text[i + 1] == sign && text[i + 2] == '{' ? 3 : 1;
        return false;
    }

    private void AddText(int end)
    {
        if (end > position)
        {
            Add(TokenKind.TemplateText, end - position);
        }
    }

    private bool TryOpenHeredoc()
    {
        var start = position + 2 + (Next(2) == '-' ? 1 : 0);
        var length = IdentifierCharacters.Measure(text.AsSpan(start));
        var newline = start + length;
        while (newline < text.Length && text[newline] is ' ' or '\t')
        {
            newline++;
        }

        var hasSpace = newline > start + length;
        newline += newline < text.Length && text[newline] == '\r' ? 1 : 0;
        if (length == 0 || newline >= text.Length || text[newline] != '\n')
        {
            return false;
        }

        var marker = text.Substring(start, length);
        if (hasSpace)
        {
            diagnostics.Report(LexicalDiagnostics.TextAfterHeredocMarker, TextSpan.FromBounds(start + length, newline), marker);
        }

        lineHasInvalid = false;
        LookForHeredocEnd(newline + 1, marker);
        frames.Push(new LexerFrame(LexerFrameKind.Heredoc, position, marker));
        Add(TokenKind.OpenHeredoc, newline + 1 - position);
        return true;
    }

    private void LookForHeredocEnd(int bodyStart, string marker)
    {
        // Inside another heredoc nothing is looked for: nested looks would make the cost quadratic.
        foreach (var frame in frames)
        {
            if (frame.Kind is LexerFrameKind.Heredoc)
            {
                return;
            }
        }

        var end = unclosedHeredocs < MaxUnclosedHeredocs ? HeredocScan.FindMarkerLine(text, bodyStart, marker) : -1;
        if (end >= 0)
        {
            heredocEnd = end;
            return;
        }

        unclosedHeredocs++;
        diagnostics.Report(LexicalDiagnostics.UnclosedHeredoc, TextSpan.FromBounds(position, position + 2), marker);
        heredocCutoff = HeredocScan.FindLikelyEnd(text, bodyStart);
    }
}
