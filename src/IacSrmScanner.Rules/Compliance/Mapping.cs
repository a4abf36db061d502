namespace IacSrmScanner.Rules.Compliance;

/// <summary>A control that shows a part of a requirement.</summary>
/// <param name="Control">The control's id.</param>
/// <param name="Source">The id of the <see cref="MappingSource"/>.</param>
/// <param name="Via">The checks of the source that assert the same, and that it maps to the requirement.</param>
public sealed record Mapping(string Control, string Source, string Via);
