namespace IacSrmScanner.Rules.Conditions;

/// <summary>Of how many things a condition must hold.</summary>
public enum Quantifier
{
    /// <summary>Of at least one; false over nothing.</summary>
    Some,

    /// <summary>Of all; true over nothing.</summary>
    Each,

    /// <summary>Of not one; true over nothing.</summary>
    None,
}
