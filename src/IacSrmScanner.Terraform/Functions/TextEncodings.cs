using System.Text;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Functions;

/// <summary><c>textencodebase64</c> and <c>textdecodebase64</c> for the encodings that the platform has at hand.</summary>
internal static class TextEncodings
{
    private const int Windows1252 = 1252;

    private const string NotAtHand = "the encoding is not one that the scanner knows";

    public static Value Encode(FunctionCall call)
    {
        if (Find(call.Text(1)) is not { } encoding)
        {
            return call.NotEvaluated(NotAtHand);
        }

        try
        {
            byte[] octets = [.. encoding.GetPreamble(), .. encoding.GetBytes(call.Text(0))];
            return call.Result(Convert.ToBase64String(octets));
        }
        catch (EncoderFallbackException)
        {
            return call.Error("the text has a character that the encoding has not");
        }
    }

    public static Value Decode(FunctionCall call)
    {
        if (Find(call.Text(1)) is not { } encoding)
        {
            return call.NotEvaluated(NotAtHand);
        }

        if (call.Text(0).AsSpan().IndexOfAny(' ', '\t') >= 0)
        {
            return call.Error("the text is no base64");
        }

        try
        {
            var octets = Convert.FromBase64String(call.Text(0));
            if (octets is [0xFF, 0xFE, ..] && encoding.GetPreamble().Length > 0)
            {
                (encoding, octets) = (new UnicodeEncoding(false, false, true), octets[2..]);
            }

            var text = encoding.GetString(octets);
            return encoding.CodePage == Windows1252 && text.AsSpan().IndexOfAnyInRange('\u0080', '\u009F') >= 0
                ? call.NotEvaluated("the octets are no text of that encoding")
                : call.Result(text);
        }
        catch (FormatException)
        {
            return call.Error("the text is no base64");
        }
        catch (DecoderFallbackException)
        {
            return call.NotEvaluated("the octets are no text of that encoding");
        }
    }

    private static Encoding? Find(string name) => name.ToUpperInvariant() switch
    {
        "UTF-8" => new UTF8Encoding(false, throwOnInvalidBytes: true),
        "UTF-16LE" => new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true),
        "UTF-16BE" => new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true),
        "UTF-16" => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
        "ISO-8859-1" => Encoding.GetEncoding("ISO-8859-1", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback),
        "US-ASCII" => Encoding.GetEncoding("US-ASCII", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback),
        "WINDOWS-1252" or "SHIFT_JIS" => CodePagesEncodingProvider.Instance.GetEncoding(
            name.ToUpperInvariant(), EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback),
        _ => null,
    };
}
