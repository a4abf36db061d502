using System.Collections.Immutable;

namespace IacSrmScanner.Responsibility.Duties;

/// <summary>What a table of support lists versions of, and how configurations write them.</summary>
/// <param name="Name">As rules name it.</param>
/// <param name="Spellings">Where the version stands in what is written, <c>POSTGRES_{version}</c>; the first that fits counts.</param>
public sealed record SupportProduct(string Name, ImmutableArray<Spelling> Spellings);
