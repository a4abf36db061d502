using System.Globalization;
using System.Text;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Hcl.Lexing;

namespace IacSrmScanner.Hcl.Parsing;

/// <summary>Decodes the text between the sequences of a template.</summary>
internal static class TemplateText
{
    private const string KnownEscapes = "known are '\\n', '\\r', '\\t', '\\\"', '\\\\', '\\uXXXX' and '\\UXXXXXXXX'";

    /// <summary>True when the text stands for itself.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text, bool isQuoted) =>
        isQuoted ? !text.ContainsAny('\\', '$', '%') : !text.ContainsAny('$', '%');

    /// <param name="text">The text as written.</param>
    /// <param name="offset">Where it lies in the source.</param>
    /// <param name="isQuoted">True when backslash escapes apply.</param>
    /// <param name="diagnostics">Receives what is wrong; an escape that is not valid stands for itself.</param>
    public static string Decode(ReadOnlySpan<char> text, int offset, bool isQuoted, DiagnosticBag diagnostics)
    {
        var result = new StringBuilder(text.Length);
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (c == '\\' && isQuoted)
            {
                i += DecodeEscape(text[i..], offset + i, result, diagnostics);
            }
            else if (c is '$' or '%' && i + 2 < text.Length && text[i + 1] == c && text[i + 2] == '{')
            {
                // '$${' stands for '${', and '$$${' for '$${'.
                result.Append([c, '{']);
                i += 3;
            }
            else
            {
                result.Append(c);
                i++;
            }
        }

        return result.ToString();
    }

    private static int DecodeEscape(ReadOnlySpan<char> text, int offset, StringBuilder result, DiagnosticBag diagnostics)
    {
        var selector = text.Length > 1 ? text[1] : '\0';
        switch (selector)
        {
            case 'n':
                result.Append('\n');
                return 2;
            case 'r':
                result.Append('\r');
                return 2;
            case 't':
                result.Append('\t');
                return 2;
            case '"' or '\\':
                result.Append(selector);
                return 2;
            case 'u':
                return DecodeUnicode(text, 4, offset, result, diagnostics);
            case 'U':
                return DecodeUnicode(text, 8, offset, result, diagnostics);
            default:
                var length = Math.Min(text.Length, text.Length > 2 && char.IsSurrogatePair(text[1], text[2]) ? 3 : 2);
                return Refuse(text[..length], offset, KnownEscapes, result, diagnostics);
        }
    }

    private static int DecodeUnicode(ReadOnlySpan<char> text, int digits, int offset, StringBuilder result, DiagnosticBag diagnostics)
    {
        var end = 2;
        while (end < text.Length && end < digits + 2 && char.IsAsciiHexDigit(text[end]))
        {
            end++;
        }

        var escape = text[..end];
        if (end < digits + 2)
        {
            var why = string.Create(CultureInfo.InvariantCulture, $"expected {digits} hexadecimal digits");
            return Refuse(escape, offset, why, result, diagnostics);
        }

        var codePoint = uint.Parse(escape[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        if (!Rune.IsValid(codePoint))
        {
            return Refuse(escape, offset, "no character has that code", result, diagnostics);
        }

        result.Append(new Rune(codePoint).ToString());
        return end;
    }

    private static int Refuse(ReadOnlySpan<char> escape, int offset, string why, StringBuilder result, DiagnosticBag diagnostics)
    {
        diagnostics.Report(SyntaxDiagnostics.InvalidEscape, new TextSpan(offset, escape.Length), escape.ToString(), why);
        result.Append(escape);
        return escape.Length;
    }
}
