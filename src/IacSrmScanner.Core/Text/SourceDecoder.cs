using System.Text;

namespace IacSrmScanner.Core.Text;

/// <summary>Bytes of a file to <see cref="SourceText"/>: UTF-8, or UTF-16 where a byte-order mark says so.</summary>
public static class SourceDecoder
{
    /// <summary>
    /// Decodes, never throws. Bytes that are no valid text become U+FFFD, and <paramref name="invalid"/> tells.
    /// </summary>
    public static SourceText Decode(string path, ReadOnlySpan<byte> bytes, out bool invalid)
    {
        Encoding encoding = bytes switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            _ => Encoding.UTF8,
        };
        var content = encoding.GetString(bytes);
        invalid = content.Contains('\uFFFD', StringComparison.Ordinal) && !IsValid(encoding, bytes);
        return new SourceText(path, content);
    }

    private static bool IsValid(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            var strict = Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
            _ = strict.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
