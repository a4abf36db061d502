namespace IacSrmScanner.Responsibility.Duties;

/// <summary>When support ended and who says so.</summary>
/// <param name="Day">The last day or month of support.</param>
/// <param name="Source">The document, in one line.</param>
/// <param name="IsLatest">The version is older than all that the table lists: support ended at that day at the latest.</param>
public sealed record SupportEnd(string Day, string Source, bool IsLatest = false)
{
    private const int LengthOfMonth = 7;

    /// <summary>As a clause that follows "support": <c>ended on 2025-02-28 (AWS, Amazon RDS User Guide)</c>.</summary>
    public override string ToString() => $"ended {(IsLatest ? "by" : Day.Length == LengthOfMonth ? "in" : "on")} {Day} ({Source})";
}
