namespace IacSrmScanner.Schemas;

/// <summary>What the schemas say about a resource type and a path in it.</summary>
public enum SchemaAnswer
{
    /// <summary>The provider's current version has it.</summary>
    Current,

    /// <summary>Only an older version has it.</summary>
    Retired,

    /// <summary>No schema lists what is there: a map's keys, JSON, a recursive block, or <c>$meta</c>. Accepted.</summary>
    Unchecked,

    /// <summary>There are no facts: a data source, or a provider whose schemas are not at hand. Accepted.</summary>
    NotCovered,

    /// <summary>The provider has no such type.</summary>
    UnknownType,

    /// <summary>The type has no such attribute or block.</summary>
    UnknownPath,
}
