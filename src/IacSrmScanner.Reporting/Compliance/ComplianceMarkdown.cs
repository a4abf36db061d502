using System.Globalization;
using IacSrmScanner.Reporting.Markdown;
using IacSrmScanner.Reporting.Matrix;
using IacSrmScanner.Rules.Compliance;
using IacSrmScanner.Rules.Matrix;

namespace IacSrmScanner.Reporting.Compliance;

/// <summary>A framework requirement by requirement, as a table that a terminal shows as well.</summary>
public static class ComplianceMarkdown
{
    public static void Write(TextWriter output, ComplianceResult result)
    {
        output.WriteLine($"# {MarkdownText.Of(result.Framework.Title)} ({MarkdownText.Of(result.Framework.Version)})");
        output.WriteLine();
        output.WriteLine(ComplianceWords.Summary(result));
        output.WriteLine();
        output.WriteLine("| requirement | state | controls | met | missing | open | inherited |");
        output.WriteLine("|---|---|---:|---:|---:|---:|---:|");
        foreach (var requirement in result.Requirements)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {MarkdownText.Of($"{requirement.Requirement.Id} {requirement.Requirement.Title}".TrimEnd())} | {MatrixWords.Of(requirement.State)} | {requirement.Requirement.Controls.Length} | {requirement.Count(DutyState.Met)} | {requirement.Count(DutyState.Missing)} | {requirement.Count(DutyState.Open)} | {requirement.Count(DutyState.Inherited)} |"));
        }

        WriteMissing(output, result);
        output.WriteLine();
        output.WriteLine("Mappings:");
        foreach (var source in result.Framework.Sources)
        {
            output.WriteLine($"- {MarkdownText.Of(source.File)}, {source.Revision}, {source.Date}");
        }
    }

    private static void WriteMissing(TextWriter output, ComplianceResult result)
    {
        foreach (var requirement in result.Requirements.Where(requirement => requirement.State == DutyState.Missing))
        {
            output.WriteLine();
            output.WriteLine($"## {MarkdownText.Of($"{requirement.Requirement.Id} {requirement.Requirement.Title}".TrimEnd())}: missing");
            output.WriteLine();
            foreach (var control in requirement.Verdicts.Where(verdict => verdict.State == DutyState.Missing).GroupBy(verdict => verdict.Control.Id))
            {
                var first = control.First();
                var mapping = requirement.Requirement.Controls.First(each => each.Control == control.Key);
                output.WriteLine($"- {MarkdownText.Of(first.Control.Title)} \\[{control.Key}, as {MarkdownText.Of(ComplianceWords.Via(mapping))}\\]: {ComplianceWords.Named(control)}");
            }
        }
    }
}
