namespace IacSrmScanner.Documents.Yaml;

/// <summary>Where reading goes on after an error.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Frame">The index of the open collection whose key or item the line begins; -1 when it begins a document or a root.</param>
/// <param name="Skipped">The smallest indentation of the lines that are passed over: collections from there on may lack an entry.</param>
/// <param name="IsNextDocument">True when the line is a document marker: the document with the error is over.</param>
internal sealed record Resynchronisation(int Line, int Frame, int Skipped, bool IsNextDocument);
