using IacSrmScanner.Core.Text;
using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Hcl.Lexing;

/// <content>Everything outside strings.</content>
internal sealed partial class Lexer
{
    private void LexCode()
    {
        var c = text[position];
        switch (c)
        {
            case ' ' or '\t':
                Add(TokenKind.Whitespace, MeasureSpace());
                break;
            case '\n':
                lineHasInvalid = false;
                Add(TokenKind.Newline, 1);
                break;
            case '\r' when Next(1) == '\n':
                lineHasInvalid = false;
                Add(TokenKind.Newline, 2);
                break;
            case '#':
            case '/' when Next(1) == '/':
                LexLineComment();
                break;
            case '/' when Next(1) == '*':
                LexBlockComment();
                break;
            case '"':
                frames.Push(new LexerFrame(LexerFrameKind.Quoted, position));
                Add(TokenKind.OpenQuote, 1);
                break;
            case '<' when Next(1) == '<' && TryOpenHeredoc():
                break;
            case '{':
                braces++;
                Add(TokenKind.OpenBrace, 1);
                break;
            case '}' when TryCloseSequence(1):
            case '~' when Next(1) == '}' && TryCloseSequence(2):
                break;
            case '}':
                braces = Math.Max(0, braces - 1);
                Add(TokenKind.CloseBrace, 1);
                break;
            case >= '0' and <= '9':
                Add(TokenKind.Number, MeasureNumber());
                break;
            default:
                LexNameOrOperator(c);
                break;
        }
    }

    private void LexNameOrOperator(char c)
    {
        var name = IdentifierCharacters.Measure(text.AsSpan(position));
        if (name > 0)
        {
            Add(TokenKind.Identifier, name);
            return;
        }

        var next = Next(1);
        var (kind, length) = (c, next) switch
        {
            ('=', '=') => (TokenKind.Equal, 2),
            ('=', '>') => (TokenKind.Arrow, 2),
            ('!', '=') => (TokenKind.NotEqual, 2),
            ('<', '=') => (TokenKind.LessOrEqual, 2),
            ('>', '=') => (TokenKind.GreaterOrEqual, 2),
            ('&', '&') => (TokenKind.And, 2),
            ('|', '|') => (TokenKind.Or, 2),
            (':', ':') => (TokenKind.DoubleColon, 2),
            ('.', '.') when Next(2) == '.' => (TokenKind.Ellipsis, 3),
            _ => (OneCharacter(c), 1),
        };
        if (kind is TokenKind.Invalid)
        {
            Invalid(char.IsHighSurrogate(c) && char.IsLowSurrogate(next) ? 2 : 1);
        }
        else
        {
            Add(kind, length);
        }
    }

    private static TokenKind OneCharacter(char c) => c switch
    {
        '[' => TokenKind.OpenBracket,
        ']' => TokenKind.CloseBracket,
        '(' => TokenKind.OpenParenthesis,
        ')' => TokenKind.CloseParenthesis,
        '=' => TokenKind.Assign,
        ',' => TokenKind.Comma,
        '.' => TokenKind.Dot,
        ':' => TokenKind.Colon,
        '?' => TokenKind.Question,
        '<' => TokenKind.Less,
        '>' => TokenKind.Greater,
        '+' => TokenKind.Plus,
        '-' => TokenKind.Minus,
        '*' => TokenKind.Star,
        '/' => TokenKind.Slash,
        '%' => TokenKind.Percent,
        '!' => TokenKind.Not,
        _ => TokenKind.Invalid,
    };

    private char Next(int distance) => position + distance < text.Length ? text[position + distance] : '\0';

    private int MeasureSpace()
    {
        var end = position + 1;
        while (end < text.Length && text[end] is ' ' or '\t')
        {
            end++;
        }

        return end - position;
    }

    /// <summary>Digits, dots and exponents in any order, for a good message later; a number never ends in a dot.</summary>
    private int MeasureNumber()
    {
        var i = position;
        var end = position;
        while (i < text.Length)
        {
            var c = text[i];
            if (char.IsAsciiDigit(c))
            {
                end = ++i;
            }
            else if (c == '.')
            {
                i++;
            }
            else if (c is 'e' or 'E' && ExponentDigit(i + 1) is var digit and > 0)
            {
                end = i = digit + 1;
            }
            else
            {
                break;
            }
        }

        return end - position;
    }

    private int ExponentDigit(int index)
    {
        index += index < text.Length && text[index] is '+' or '-' ? 1 : 0;
        return index < text.Length && char.IsAsciiDigit(text[index]) ? index : -1;
    }

    private void LexLineComment()
    {
        var length = text.AsSpan(position).IndexOf('\n');
        if (length < 0)
        {
            length = text.Length - position;
        }
        else if (text[position + length - 1] == '\r')
        {
            length--;
        }

        Add(TokenKind.Comment, length);
    }

    private void LexBlockComment()
    {
        var close = text.AsSpan(position + 2).IndexOf("*/");
        if (close < 0)
        {
            diagnostics.Report(LexicalDiagnostics.UnclosedComment, new TextSpan(position, 2));
            Add(TokenKind.Comment, text.Length - position);
        }
        else
        {
            Add(TokenKind.Comment, close + 4);
        }
    }
}
