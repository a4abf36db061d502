using System.Collections.Immutable;
using IacSrmScanner.Responsibility.Layers;

namespace IacSrmScanner.Rules.Findings;

/// <summary>The outcomes of one control family under one owner.</summary>
/// <param name="Owner">Who owns the layer.</param>
/// <param name="Family">The control family's id.</param>
/// <param name="Counts">How often, indexed by <see cref="Outcome"/>; instances count each.</param>
public sealed record TallyRow(Owner Owner, string Family, ImmutableArray<int> Counts)
{
    public int Count(Outcome outcome) => Counts[(int)outcome];
}
