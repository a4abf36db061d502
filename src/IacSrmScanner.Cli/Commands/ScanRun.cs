using IacSrmScanner.Cli.Output;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Reporting.Console;
using IacSrmScanner.Reporting.Sarif;
using IacSrmScanner.Rules.Delegation;
using IacSrmScanner.Rules.Engine;

namespace IacSrmScanner.Cli.Commands;

/// <summary>One run of <c>scan</c>: input, judgement, report, exit code.</summary>
internal sealed class ScanRun(Terminal terminal)
{
    public int Run(ScanOptions options, CancellationToken cancellation)
    {
        var composition = new Composition();
        var ruleProblems = new List<Diagnostic>();
        var catalogue = composition.Catalogue(options.RuleFolders, ruleProblems);
        var filter = new ControlFilter(options.Only, options.Skip);
        var unknown = filter.Unknown(catalogue).ToArray();
        if (unknown.Length > 0 || ruleProblems.Count > 0)
        {
            DiagnosticPrinter.Print(terminal.Error, ruleProblems, DiagnosticSeverity.Note);
            foreach (var id in unknown)
            {
                terminal.Error.WriteLine($"iac-srm: no rule is called '{id}'; see 'iac-srm rules list'.");
            }

            return ExitCodes.Usage;
        }

        if (ResolvedInput.Of(terminal, options.Paths, options.Source, options.Terraform, options.CloudFormation) is not var (input, terraform, templates))
        {
            return ExitCodes.Usage;
        }

        using var progress = new Progress(terminal, isOn: terminal.ShowProgress && !options.IsQuiet);
        var judge = new ConfigurationJudge(catalogue, filter, composition.Responsibility);
        var scanned = new Scanner(Composition.FrontEndsFor(input, terraform, templates, options.AsOf), judge, progress.Report).Scan(input.Tree, input.Files, cancellation);
        var (teams, settings) = OwnersFile.Read(input.Tree, composition.Model);
        var scan = scanned with
        {
            Diagnostics = [.. input.Diagnostics, .. settings, .. scanned.Diagnostics],
            Findings = teams.Assign(scanned.Findings, resource => composition.Responsibility.Classify(resource)?.Service),
        };
        progress.Clear();

        DiagnosticPrinter.Print(terminal.Error, scan.Diagnostics, options.IsQuiet ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning);
        if (!ReportFile.TryWrite(terminal, options.Output, writer => Write(writer, options, composition, catalogue, scan)))
        {
            return ExitCodes.Usage;
        }

        terminal.TellInternalErrors(scan.InternalErrors);
        return ScanExitCode.Of(scan, options.FailOn);
    }

    private void Write(TextWriter writer, ScanOptions options, Composition composition, IControlCatalogue catalogue, ScanResult scan)
    {
        if (options.Format == "sarif")
        {
            SarifReport.Write(writer, scan, catalogue.All, composition.Model, composition.Frameworks.All, options.IncludeOpen);
            writer.WriteLine();
        }
        else
        {
            ConsoleReport.Write(writer, scan, composition.Model, options.IncludeOpen, new Ink(terminal.ColourOutput && options.Output is null));
        }
    }
}
