using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Core.Resources;

/// <summary>The part of a program that made a resource of a template that was generated.</summary>
/// <param name="Path">The path of the construct: <c>Shop/Logs/Resource</c>.</param>
/// <param name="Place">Where the program makes it, when that is told and lies among the files.</param>
public sealed record ConstructSite(string Path, SourceSpan? Place);
