using System.Collections.Immutable;

namespace IacSrmScanner.Rules.Matrix;

/// <summary>How many duties stand how. Duties are counted by control family, so that nothing is counted twice.</summary>
/// <param name="Counts">A count for each <see cref="DutyState"/>, in the order of the enumeration.</param>
public sealed record MatrixTotals(ImmutableArray<int> Counts)
{
    private static readonly int States = Enum.GetValues<DutyState>().Length;

    /// <summary>The duties that are the customer's, alone or with the provider, and concern the resources as they are configured.</summary>
    public int Customers => Counts.Sum() - this[DutyState.Inherited] - this[DutyState.NotApplicable];

    public int this[DutyState state] => Counts[(int)state];

    public static MatrixTotals Of(IEnumerable<DutyState> states)
    {
        var counts = new int[States];
        foreach (var state in states)
        {
            counts[(int)state]++;
        }

        return new MatrixTotals([.. counts]);
    }
}
