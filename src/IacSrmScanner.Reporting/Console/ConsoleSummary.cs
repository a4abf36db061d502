using System.Globalization;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Rules.Engine;
using IacSrmScanner.Rules.Findings;

namespace IacSrmScanner.Reporting.Console;

/// <summary>The end of the console report: who owes what, by control family.</summary>
internal static class ConsoleSummary
{
    private const int MaxNamed = 5;

    public static void Write(TextWriter output, ScanResult scan, ResponsibilityModel model, Ink ink)
    {
        foreach (var owner in scan.Tally.Rows.GroupBy(row => row.Owner))
        {
            output.WriteLine(ink.Bold(Heading(owner.Key)));
            foreach (var row in owner)
            {
                var title = model.FindFamily(row.Family)?.Title ?? row.Family;
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {title,-34}{Counts(row, ink)}"));
            }
        }

        if (!scan.Tally.Rows.IsEmpty)
        {
            output.WriteLine();
        }

        var failed = scan.Findings.Count(finding => finding.Outcome == Outcome.Fail);
        var open = scan.Findings.Count(finding => finding.Outcome == Outcome.Open);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Many(failed, "finding")}, {open} open, {scan.Tally.Count(Outcome.Pass)} met, {scan.Tally.Count(Outcome.Inherited)} inherited; {Many(scan.Resources, "resource")} in {Many(scan.Configurations, "configuration")}, {Many(scan.Files.Length, "file")} read."));
        if (!scan.LibraryModules.IsEmpty)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"Scanned without a caller, what it would pass being unknown: {string.Join(", ", scan.LibraryModules.Take(MaxNamed).Select(Named))}{(scan.LibraryModules.Length > MaxNamed ? $" and {scan.LibraryModules.Length - MaxNamed} more" : "")}."));
        }

        if (scan.IsIncomplete)
        {
            output.WriteLine(ink.Red("The analysis is incomplete: see the errors above."));
        }
    }

    private static string Named(string path) => path.Length > 0 ? $"'{path}'" : "'.'";

    private static string Heading(Owner owner) => owner switch
    {
        Owner.Customer => "Yours to secure",
        Owner.Shared => "Shared with the provider",
        _ => "The provider's",
    };

    private static string Counts(TallyRow row, Ink ink)
    {
        var missing = row.Count(Outcome.Fail);
        var open = row.Count(Outcome.Open);
        var inherited = row.Count(Outcome.Inherited);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Colored(missing, 5, "missing", ink.Red)}{Colored(open, 6, "open", ink.Blue)}{Colored(row.Count(Outcome.Pass), 6, "met", ink.Green)}{(inherited > 0 ? Colored(inherited, 6, "inherited", ink.Dim) : "")}");
    }

    private static string Colored(int count, int width, string word, Func<string, string> colour)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{count.ToString(CultureInfo.InvariantCulture).PadLeft(width)} {word}");
        return count > 0 ? colour(text) : text;
    }

    private static string Many(int count, string thing) => string.Create(CultureInfo.InvariantCulture, $"{count} {thing}{(count == 1 ? "" : "s")}");
}
