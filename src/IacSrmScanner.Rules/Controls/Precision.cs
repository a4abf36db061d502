namespace IacSrmScanner.Rules.Controls;

/// <summary>How often a failure of the control is a true one; GitHub's scale.</summary>
public enum Precision
{
    Low,
    Medium,
    High,
    VeryHigh,
}
