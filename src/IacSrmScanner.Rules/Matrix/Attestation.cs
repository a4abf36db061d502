using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Rules.Matrix;

/// <summary>An entry of <c>srm-attestations.yaml</c>: who answers for a duty that code cannot show, and until when.</summary>
/// <param name="Duty">The id of the duty.</param>
/// <param name="By">Who attests it.</param>
/// <param name="Until">The last day on which it holds.</param>
/// <param name="Span">Where it is written.</param>
public sealed record Attestation(string Duty, string By, DateOnly Until, SourceSpan Span)
{
    /// <summary>Where the evidence is kept; empty when it is not told.</summary>
    public string Evidence { get; init; } = "";
}
