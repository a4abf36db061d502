using System.Globalization;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Rules.Controls;
using IacSrmScanner.Rules.Engine;
using IacSrmScanner.Rules.Findings;

namespace IacSrmScanner.Reporting.Console;

/// <summary>The report for people: findings grouped by file, each with its place in the source, then a summary.</summary>
public static class ConsoleReport
{
    /// <param name="output">Where the report goes.</param>
    /// <param name="scan">What was found.</param>
    /// <param name="model">The control families' titles.</param>
    /// <param name="includeOpen">Whether open findings are listed too; they are always counted.</param>
    /// <param name="ink">Colours.</param>
    public static void Write(TextWriter output, ScanResult scan, ResponsibilityModel model, bool includeOpen, Ink ink)
    {
        foreach (var file in scan.Findings.Where(finding => finding.Outcome == Outcome.Fail || includeOpen).GroupBy(finding => finding.Span.Source.Path))
        {
            output.WriteLine(ink.Bold(Printable.Of(file.Key)));
            foreach (var finding in file)
            {
                WriteFinding(output, finding, ink);
            }

            output.WriteLine();
        }

        ConsoleSummary.Write(output, scan, model, ink);
    }

    private static void WriteFinding(TextWriter output, Finding finding, Ink ink)
    {
        var level = finding.Outcome == Outcome.Open ? ink.Blue("open") : Severity(finding.Control.Severity, ink);
        output.WriteLine($"  {finding.Span.Start} {level} {Printable.Of(finding.Message)} {ink.Dim($"[{finding.Control.Id}]")}{(finding.Team.Length > 0 ? ink.Dim($" for {Printable.Of(finding.Team)}") : "")}");
        Excerpt.Write(output, finding.Span, ink);

        if (finding.Instances.Length > 1)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {finding.Instances.Length} instances: {Printable.Of(string.Join(", ", finding.Instances.Take(3)))}{(finding.Instances.Length > 3 ? ", …" : "")}"));
        }
    }

    private static string Severity(Severity severity, Ink ink) => severity switch
    {
        Rules.Controls.Severity.Critical => ink.Red("critical"),
        Rules.Controls.Severity.High => ink.Red("high"),
        Rules.Controls.Severity.Medium => ink.Yellow("medium"),
        _ => ink.Blue("low"),
    };
}
