using IacSrmScanner.Core.Text;
using IacSrmScanner.Reporting.Fingerprints;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Rules.Compliance;
using IacSrmScanner.Rules.Controls;
using IacSrmScanner.Rules.Engine;
using IacSrmScanner.Rules.Findings;
using Microsoft.CodeAnalysis.Sarif;
using Microsoft.CodeAnalysis.Sarif.Writers;
using Newtonsoft.Json;

namespace IacSrmScanner.Reporting.Sarif;

/// <summary>
/// Writes SARIF 2.1.0 as GitHub code scanning takes it. Streams the results, and is the same bytes for the same scan. This is
/// the only part of the product that loads the SARIF library, which is slow to start.
/// </summary>
public static class SarifReport
{
    /// <param name="output">Where the log goes; UTF-8 without a byte-order mark.</param>
    /// <param name="scan">What was found.</param>
    /// <param name="controls">Every control of the tool: the rules do not depend on what was scanned.</param>
    /// <param name="model">The layers and control families, for the taxonomies.</param>
    /// <param name="frameworks">The compliance frameworks, for the taxonomies.</param>
    /// <param name="includeOpen">Whether open findings are written too, with kind <c>open</c>.</param>
    public static void Write(TextWriter output, ScanResult scan, IReadOnlyList<Control> controls, ResponsibilityModel model, IReadOnlyList<Framework> frameworks, bool includeOpen)
    {
        var ruleIndexes = controls.Select((control, index) => (control.Id, index)).ToDictionary(rule => rule.Id, rule => rule.index, StringComparer.Ordinal);
        using var json = new JsonTextWriter(output) { Formatting = Formatting.Indented, CloseOutput = false };
        using var log = new ResultLogJsonWriter(json);
        log.Initialize(new Run
        {
            Tool = new Tool { Driver = Driver(controls, frameworks) },
            Taxonomies = [.. SarifTaxonomies.All(model), .. SarifFrameworks.All(frameworks)],
            ColumnKind = ColumnKind.Utf16CodeUnits,
            AutomationDetails = new RunAutomationDetails { Id = "iacsrmscanner/" },
            Invocations = [SarifNotifications.Invocation(scan)],
        });
        log.OpenResults();
        var hashes = new Dictionary<SourceText, LineHashes>();
        var semantic = new SemanticFingerprint();
        var libraries = scan.LibraryModules.ToHashSet(StringComparer.Ordinal);
        foreach (var finding in scan.Findings)
        {
            if (finding.Outcome == Outcome.Fail || includeOpen)
            {
                log.WriteResult(SarifResult.Of(finding, ruleIndexes[finding.Control.Id], hashes, semantic, libraries.Contains(finding.Configuration)));
            }
        }

        log.CloseResults();
        log.CompleteRun();
    }

    private static ToolComponent Driver(IReadOnlyList<Control> controls, IReadOnlyList<Framework> frameworks)
    {
        var requirements = SarifFrameworks.Relations(frameworks);
        return new ToolComponent
        {
            Name = ToolIdentity.Name,
            SemanticVersion = ToolIdentity.Version,
            Version = ToolIdentity.Version,
            InformationUri = new Uri(ToolIdentity.InformationUri),
            Rules = [.. controls.Select(control => SarifRule.Of(control, requirements[control.Id]))],
            SupportedTaxonomies = [.. SarifTaxonomies.Names.Concat(frameworks.Select(SarifFrameworks.Name)).Select(name => new ToolComponentReference { Name = name })],
        };
    }
}
