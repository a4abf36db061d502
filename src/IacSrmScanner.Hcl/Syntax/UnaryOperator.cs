namespace IacSrmScanner.Hcl.Syntax;

public enum UnaryOperator
{
    Negate,
    Not,
}
