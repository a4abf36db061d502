namespace IacSrmScanner.Documents.Yaml;

/// <summary>What a line looks like from outside: enough to choose where to read on after an error.</summary>
internal enum LineShape
{
    /// <summary>Blank or a comment.</summary>
    Empty,

    /// <summary>Anything that begins neither a key nor an item.</summary>
    Other,
    Key,
    Item,

    /// <summary><c>---</c> or <c>...</c> at the beginning of the line.</summary>
    DocumentMarker,
}
