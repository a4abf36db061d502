using System.Collections.Immutable;

namespace IacSrmScanner.Rules.Compliance;

/// <summary>A compliance framework and which controls show which of its requirements: a file of <c>rules/frameworks</c>.</summary>
/// <param name="Id">As the command line names it.</param>
/// <param name="Title">For people.</param>
/// <param name="Version">The edition that the requirements are of.</param>
/// <param name="Publisher">Who publishes it.</param>
/// <param name="Url">Where it can be read.</param>
/// <param name="Sources">Where the mappings come from.</param>
/// <param name="Requirements">In the order of the framework.</param>
public sealed record Framework(
    string Id,
    string Title,
    string Version,
    string Publisher,
    string Url,
    ImmutableArray<MappingSource> Sources,
    ImmutableArray<Requirement> Requirements);
