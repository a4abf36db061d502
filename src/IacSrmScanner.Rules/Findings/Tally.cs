using System.Collections.Immutable;

namespace IacSrmScanner.Rules.Findings;

/// <summary>How often each outcome was reached, by owner and control family.</summary>
/// <param name="Rows">One per owner and family that occurred, owners first, families in ordinal order.</param>
public sealed record Tally(ImmutableArray<TallyRow> Rows)
{
    public int Count(Outcome outcome) => Rows.Sum(row => row.Count(outcome));

    public static Tally Sum(IEnumerable<Tally> tallies)
    {
        var builder = new TallyBuilder();
        foreach (var row in tallies.SelectMany(tally => tally.Rows))
        {
            builder.Add(row);
        }

        return builder.Build();
    }
}
