using System.Globalization;
using IacSrmScanner.Reporting.Markdown;
using IacSrmScanner.Rules.Compliance;
using IacSrmScanner.Rules.Matrix;

namespace IacSrmScanner.Reporting.Compliance;

/// <summary>The words of compliance reports, the same in every form.</summary>
internal static class ComplianceWords
{
    private const int MaxNamed = 5;

    public static string Summary(ComplianceResult result)
    {
        int Count(DutyState state) => result.Requirements.Count(requirement => requirement.State == state);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{result.Requirements.Length} requirements: {Count(DutyState.Met)} met as far as code shows, {Count(DutyState.Missing)} with missing controls, {Count(DutyState.Open)} open, {Count(DutyState.Inherited)} inherited from the provider, {Count(DutyState.ToAttest)} that nothing in this code shows and people have to attest.");
    }

    /// <summary>The checks of the source in short.</summary>
    public static string Via(Mapping mapping)
    {
        var checks = mapping.Via.Split(", ");
        return checks.Length == 1 ? checks[0] : string.Create(CultureInfo.InvariantCulture, $"{checks[0]} and {checks.Length - 1} more");
    }

    public static string Named(IEnumerable<ControlVerdict> verdicts)
    {
        var addresses = verdicts.Select(verdict => $"`{MarkdownText.Code(verdict.Resource.Resource.Address)}`").Distinct().ToArray();
        var named = string.Join(", ", addresses.Take(MaxNamed));
        return addresses.Length > MaxNamed ? string.Create(CultureInfo.InvariantCulture, $"{named} and {addresses.Length - MaxNamed} more") : named;
    }
}
