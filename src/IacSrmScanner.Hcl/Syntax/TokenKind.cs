namespace IacSrmScanner.Hcl.Syntax;

/// <summary>What a token is. Trivia are tokens too, so that the list covers the whole text.</summary>
public enum TokenKind : byte
{
    EndOfFile,

    // Trivia. A newline is trivia inside brackets only.
    Whitespace,
    Comment,
    ByteOrderMark,
    Newline,

    Identifier,
    Number,

    // Templates. Delimiters of heredocs include their line ending, where they have one.
    OpenQuote,
    CloseQuote,
    OpenHeredoc,
    CloseHeredoc,
    TemplateText,
    OpenInterpolation,
    OpenDirective,
    CloseTemplateSequence,

    OpenBrace,
    CloseBrace,
    OpenBracket,
    CloseBracket,
    OpenParenthesis,
    CloseParenthesis,

    Assign,
    Arrow,
    Comma,
    Dot,
    Ellipsis,
    Colon,
    DoubleColon,
    Question,

    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Plus,
    Minus,
    Star,
    Slash,
    Percent,
    Not,

    /// <summary>A character that begins no token.</summary>
    Invalid,

    /// <summary>Of no length: here ends, without its closing delimiters, a string or sequence and all that was open in it.</summary>
    Unclosed,
}
