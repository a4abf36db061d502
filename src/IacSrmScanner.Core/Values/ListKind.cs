namespace IacSrmScanner.Core.Values;

/// <summary>Terraform's three collections of items without keys.</summary>
public enum ListKind
{
    /// <summary>As written in brackets: each item has its own type.</summary>
    Tuple,

    /// <summary>All items have one type.</summary>
    List,

    /// <summary>All items have one type and are distinct; they are kept in the order of iteration.</summary>
    Set,
}
