namespace IacSrmScanner.Core.Values;

/// <summary>How a value came about.</summary>
public enum ProvenanceKind
{
    /// <summary>Stands as a literal in the file.</summary>
    Written,

    /// <summary>Is the result of an expression, function, template or intrinsic.</summary>
    Computed,

    /// <summary>Was reached through a name: a local, a variable, a parameter, a module output, an attribute.</summary>
    Referenced,

    /// <summary>Is the declared default of a variable or parameter.</summary>
    Defaulted,
}
