namespace IacSrmScanner.Hcl.Parsing;

internal enum TemplatePieceKind
{
    Literal,
    Interpolation,
    If,
    Else,
    EndIf,
    For,
    EndFor,
}
