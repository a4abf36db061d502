using IacSrmScanner.Responsibility.Layers;

namespace IacSrmScanner.Rules.Findings;

/// <summary>Counts findings up to a <see cref="Tally"/>.</summary>
internal sealed class TallyBuilder
{
    private static readonly int Outcomes = Enum.GetValues<Outcome>().Length;

    private readonly Dictionary<(Owner Owner, string Family), int[]> counts = [];

    public void Add(Finding finding) => Counts(finding.Owner, finding.Control.Duty.Family)[(int)finding.Outcome]++;

    public void Add(TallyRow row)
    {
        var into = Counts(row.Owner, row.Family);
        for (var i = 0; i < into.Length; i++)
        {
            into[i] += row.Counts[i];
        }
    }

    public Tally Build() => new(
    [
        .. counts
            .OrderBy(entry => entry.Key.Owner)
            .ThenBy(entry => entry.Key.Family, StringComparer.Ordinal)
            .Select(entry => new TallyRow(entry.Key.Owner, entry.Key.Family, [.. entry.Value])),
    ]);

    private int[] Counts(Owner owner, string family)
    {
        if (!counts.TryGetValue((owner, family), out var found))
        {
            counts[(owner, family)] = found = new int[Outcomes];
        }

        return found;
    }
}
