using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Rules.Projects;

/// <summary>An entry of <c>srm-attestations.yaml</c>: who answers for a duty that code cannot show, and until when.</summary>
/// <param name="Duty">The id of the duty.</param>
/// <param name="By">Who attests it.</param>
/// <param name="Until">The last day on which it holds; null when the file does not say it.</param>
/// <param name="Span">Where it is written.</param>
/// <param name="UntilSpan">Where the day is written; the entry where it is not.</param>
public sealed record Attestation(string Duty, string By, DateOnly? Until, SourceSpan Span, SourceSpan UntilSpan);
