namespace IacSrmScanner.Documents.Yaml;

/// <summary>What a line looks like from outside: enough to choose where to read on after an error.</summary>
internal enum LineShape
{
    /// <summary>Blank, a comment, text, or anything that begins neither a key nor an item.</summary>
    Other,
    Key,
    Item,

    /// <summary><c>---</c> or <c>...</c> at the beginning of the line.</summary>
    DocumentMarker,
}
