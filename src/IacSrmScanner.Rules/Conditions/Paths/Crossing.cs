namespace IacSrmScanner.Rules.Conditions.Paths;

/// <summary>How the truths of a list's elements make one truth.</summary>
public enum Crossing
{
    /// <summary>True when it is true of all elements.</summary>
    Every,

    /// <summary>True when it is true of one element.</summary>
    Any,
}
