using System.Globalization;
using IacSrmScanner.Rules.Controls;
using Microsoft.CodeAnalysis.Sarif;

namespace IacSrmScanner.Reporting.Sarif;

/// <summary>A control as a SARIF rule.</summary>
internal static class SarifRule
{
    /// <summary>GitHub's limit for descriptions.</summary>
    private const int MaxDescription = 1024;

    public static ReportingDescriptor Of(Control control, IEnumerable<ReportingDescriptorRelationship> requirements)
    {
        var rule = new ReportingDescriptor
        {
            Id = control.Id,
            Name = control.Name,
            ShortDescription = new MultiformatMessageString { Text = Sentence(control.Title) },
            FullDescription = new MultiformatMessageString { Text = Cut(Sentence(OneLine(control.Why))) },
            Help = new MultiformatMessageString { Text = ControlPage.Text(control), Markdown = ControlPage.Markdown(control) },
            HelpUri = new Uri(control.References is [var first, ..] ? first : ToolIdentity.HelpUri(control.Id)),
            DefaultConfiguration = new ReportingConfiguration { Level = Level(control.Severity) },
            Relationships =
            [
                SarifTaxonomies.Relation(SarifTaxonomies.Layers, control.Duty.Layer),
                SarifTaxonomies.Relation(SarifTaxonomies.Families, control.Duty.Family),
                .. requirements,
            ],
        };
        rule.Tags.Add("security");
        rule.Tags.Add("shared-responsibility");
        rule.Tags.Add($"srm-layer/{control.Duty.Layer}");
        rule.Tags.Add($"srm-control/{control.Duty.Family}");
        rule.SetProperty("precision", Precision(control.Precision));
        rule.SetProperty("security-severity", SecuritySeverity(control.Severity).ToString("0.0", CultureInfo.InvariantCulture));
        rule.SetProperty("problem.severity", control.Severity >= Severity.High ? "error" : "warning");
        rule.SetProperty("aliases", control.Aliases.ToArray());
        return rule;
    }

    public static FailureLevel Level(Severity severity) => severity switch
    {
        Severity.Critical or Severity.High => FailureLevel.Error,
        Severity.Medium => FailureLevel.Warning,
        _ => FailureLevel.Note,
    };

    /// <summary>A number inside the band that GitHub shows under the same word.</summary>
    private static double SecuritySeverity(Severity severity) => severity switch
    {
        Severity.Critical => 9.5,
        Severity.High => 8.0,
        Severity.Medium => 5.5,
        _ => 3.0,
    };

    private static string Precision(Precision precision) => precision switch
    {
        Rules.Controls.Precision.VeryHigh => "very-high",
        Rules.Controls.Precision.High => "high",
        Rules.Controls.Precision.Medium => "medium",
        _ => "low",
    };

    private static string Sentence(string text) => text.EndsWith('.') ? text : text + ".";

    private static string OneLine(string text) => string.Join(' ', text.Split((char[])['\n', '\r', ' '], StringSplitOptions.RemoveEmptyEntries));

    private static string Cut(string text) => text.Length <= MaxDescription ? text : text[..(MaxDescription - 1)] + "…";
}
