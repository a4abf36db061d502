namespace IacSrmScanner.Documents.Json;

/// <summary>
/// The words of the lexer's exceptions for use within a sentence: without the path and position at their end, which count from a
/// made-up beginning, and with found text in quotes.
/// </summary>
internal static class JsonCause
{
    private const int Longest = 100;

    public static string Of(string message)
    {
        if (message.StartsWith("JsonToken", StringComparison.Ordinal))
        {
            return "this bracket closes what is not open";
        }

        var path = message.IndexOf(" Path '", StringComparison.Ordinal);
        var text = (path < 0 ? message : message[..path]).TrimEnd('.', ' ');
        var colon = text.LastIndexOf(": ", StringComparison.Ordinal);
        if (colon > 0 && text.Length - colon <= 4)
        {
            text = $"{text[..(colon + 1)]} '{text[(colon + 2)..]}'";
        }

        text = text.Length > Longest ? text[..Longest] + "…" : text;
        return text.Length > 1 && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
    }
}
