namespace IacSrmScanner.Rules.Conditions.Operators;

/// <summary>How two ordered things must compare.</summary>
public enum Comparison
{
    GreaterThan,
    AtLeast,
    LessThan,
    AtMost,
}
