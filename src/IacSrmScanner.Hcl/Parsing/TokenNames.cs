using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Hcl.Parsing;

/// <summary>How a message names the token that was found.</summary>
internal static class TokenNames
{
    private const int MaxLength = 40;

    public static string Describe(TokenKind kind, ReadOnlySpan<char> text) => kind switch
    {
        TokenKind.EndOfFile => "the end of the file",
        TokenKind.Newline => "the end of the line",
        TokenKind.OpenQuote => "a string",
        TokenKind.OpenHeredoc => "a heredoc",
        TokenKind.TemplateText => "text",
        TokenKind.CloseQuote => "the end of the string",
        TokenKind.CloseHeredoc => "the end of the heredoc",
        _ => $"'{Shorten(text)}'",
    };

    /// <summary>The text, cut to a length that a message can bear.</summary>
    public static string Shorten(ReadOnlySpan<char> text) => text.Length > MaxLength ? $"{text[..MaxLength]}…" : text.ToString();
}
