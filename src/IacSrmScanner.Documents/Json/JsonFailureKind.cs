namespace IacSrmScanner.Documents.Json;

/// <summary>How much an error breaks, and so where reading goes on.</summary>
internal enum JsonFailureKind
{
    /// <summary>A token that cannot be: go on behind the next comma.</summary>
    Token,

    /// <summary>Only a comma is absent: nothing is lost.</summary>
    MissingComma,

    /// <summary>Text whose quote does not close in its line: go on in the next line.</summary>
    OpenText,

    /// <summary>The same, but the lexer took it and what follows, up to the next quote, for a value.</summary>
    OpenTextTaken,
}
