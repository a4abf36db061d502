namespace IacSrmScanner.Core.Values;

/// <summary>Why a value cannot be known from the files alone.</summary>
public enum UnknownKind
{
    /// <summary>An input (variable, parameter) that has no value here.</summary>
    Input,

    /// <summary>An attribute that the cloud or the provider decides when the resource is created.</summary>
    Computed,

    /// <summary>A data source or dynamic reference that is read from the cloud at deployment.</summary>
    External,

    /// <summary>An output of a module or stack whose source is not present.</summary>
    MissingModule,

    /// <summary>A construct that this version does not evaluate.</summary>
    NotEvaluated,

    /// <summary>The expression is in error; a diagnostic says how.</summary>
    Invalid,

    /// <summary>A limit on size or depth was reached.</summary>
    Limit,
}
