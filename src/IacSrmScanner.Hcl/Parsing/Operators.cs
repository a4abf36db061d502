using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Hcl.Parsing;

internal static class Operators
{
    /// <summary>The binary operator that a token is, with its precedence from 1 (loosest); null for any other token.</summary>
    public static (BinaryOperator Operator, int Precedence)? Find(TokenKind kind)
    {
        if (kind is < TokenKind.Or or > TokenKind.Percent)
        {
            return null;
        }

        return kind switch
        {
            TokenKind.Or => (BinaryOperator.Or, 1),
            TokenKind.And => (BinaryOperator.And, 2),
            TokenKind.Equal => (BinaryOperator.Equal, 3),
            TokenKind.NotEqual => (BinaryOperator.NotEqual, 3),
            TokenKind.Less => (BinaryOperator.Less, 4),
            TokenKind.LessOrEqual => (BinaryOperator.LessOrEqual, 4),
            TokenKind.Greater => (BinaryOperator.Greater, 4),
            TokenKind.GreaterOrEqual => (BinaryOperator.GreaterOrEqual, 4),
            TokenKind.Plus => (BinaryOperator.Add, 5),
            TokenKind.Minus => (BinaryOperator.Subtract, 5),
            TokenKind.Star => (BinaryOperator.Multiply, 6),
            TokenKind.Slash => (BinaryOperator.Divide, 6),
            _ => (BinaryOperator.Remainder, 6),
        };
    }
}
