using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;

namespace IacSrmScanner.Core.Resources;

/// <summary>What a front end found among the files of a scan.</summary>
/// <param name="Sources">The configurations, in ordinal order of their paths.</param>
/// <param name="Claimed">Every file that the front end takes for its own, analysed or not.</param>
/// <param name="Diagnostics">What went wrong before any configuration was evaluated.</param>
public sealed record FrontEndResult(
    ImmutableArray<IConfigurationSource> Sources,
    ImmutableArray<string> Claimed,
    ImmutableArray<Diagnostic> Diagnostics);
