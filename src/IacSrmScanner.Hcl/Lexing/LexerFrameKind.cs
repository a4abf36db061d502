namespace IacSrmScanner.Hcl.Lexing;

internal enum LexerFrameKind
{
    Quoted,
    Heredoc,
    Bare,
    Sequence,
}
