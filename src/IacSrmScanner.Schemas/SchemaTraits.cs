namespace IacSrmScanner.Schemas;

/// <summary>What a schema says about an attribute or a block, other than its type.</summary>
[Flags]
public enum SchemaTraits
{
    None = 0,
    Required = 1,
    Optional = 2,

    /// <summary>The provider sets it; together with <see cref="Optional"/>: when the author does not.</summary>
    Computed = 4,
    Sensitive = 8,
    Deprecated = 16,

    /// <summary>Only the provider's beta edition has it.</summary>
    Beta = 32,
}
