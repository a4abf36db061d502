namespace IacSrmScanner.Hcl.Lexing;

/// <summary>Something that is open while lexing: a string, a heredoc, a whole-text template, or a sequence inside one of them.</summary>
/// <param name="Kind">What is open.</param>
/// <param name="Start">The offset at which it begins.</param>
/// <param name="Marker">A heredoc's marker.</param>
/// <param name="OuterBraces">How many braces were open around a sequence.</param>
internal readonly record struct LexerFrame(LexerFrameKind Kind, int Start, string Marker = "", int OuterBraces = 0);
