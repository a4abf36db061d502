namespace IacSrmScanner.Hcl.Lexing;

internal static class InvalidCharacterHints
{
    /// <summary>What the author may have meant, as the rest of a message, or nothing.</summary>
    public static string For(char found) => found switch
    {
        '\'' or '\u2018' or '\u2019' or '\u201C' or '\u201D' => " Strings are enclosed in double quotes: '\"'.",
        '`' => " For a string of several lines, use a heredoc such as '<<EOT'.",
        ';' => " Attributes and blocks end with their line, elements are separated by ','.",
        '&' => " Did you mean '&&'?",
        '|' => " Did you mean '||'?",
        '~' => " Did you mean '!'?",
        _ => string.Empty,
    };
}
