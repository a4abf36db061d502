namespace IacSrmScanner.Rules.Compliance;

/// <summary>Where mappings come from.</summary>
/// <param name="Id">As the mappings name it.</param>
/// <param name="File">Repository and file.</param>
/// <param name="Revision">The commit.</param>
/// <param name="Date">The day of the commit.</param>
public sealed record MappingSource(string Id, string File, string Revision, string Date);
