namespace IacSrmScanner.Schemas;

/// <summary>What stands at a place of a schema.</summary>
public enum SchemaKind
{
    /// <summary>Free-form JSON, a choice of several types, or a type that the source does not tell.</summary>
    Any,
    String,
    Number,
    Bool,
    List,
    Set,
    Map,

    /// <summary>A structure whose parts have names: one of them, or a list, set or map of them.</summary>
    Block,
}
