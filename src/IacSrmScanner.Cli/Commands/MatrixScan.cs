using IacSrmScanner.Cli.Input;
using IacSrmScanner.Cli.Output;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Rules.Delegation;
using IacSrmScanner.Rules.Engine;
using IacSrmScanner.Rules.Findings;
using IacSrmScanner.Rules.Matrix;
using IacSrmScanner.Rules.Projects;

namespace IacSrmScanner.Cli.Commands;

/// <summary>What the commands about duties have in common: input, judgement by every built-in rule, messages.</summary>
/// <param name="Input">What was scanned.</param>
/// <param name="Matrix">Who owns what, and how it stands.</param>
/// <param name="Findings">What must be told.</param>
/// <param name="ExitCode">Whether the analysis is complete; it does not say what was found.</param>
internal sealed record MatrixScan(ScanInput Input, ResponsibilityMatrix Matrix, IReadOnlyList<Finding> Findings, int ExitCode)
{
    /// <summary>Scans; null, after saying why, when the command line is wrong.</summary>
    public static MatrixScan? Of(Terminal terminal, Composition composition, ScanOptions options, CancellationToken cancellation)
    {
        if (ResolvedInput.Of(terminal, options.Paths, options.Source, options.Terraform, options.CloudFormation) is not var (input, terraform, templates))
        {
            return null;
        }

        using var progress = new Progress(terminal, isOn: terminal.ShowProgress);
        var (teams, settings) = OwnersFile.Read(input.Tree, composition.Model);
        var builder = new MatrixBuilder(composition.Responsibility, teams);
        var judge = new ConfigurationJudge(composition.BuiltIn, ControlFilter.Everything, composition.Responsibility);
        var scanned = new Scanner(Composition.FrontEndsFor(input, terraform, templates, options.AsOf), judge, progress.Report, builder).Scan(input.Tree, input.Files, cancellation);
        progress.Clear();
        var complete = scanned with { Diagnostics = [.. input.Diagnostics, .. settings, .. scanned.Diagnostics] };
        DiagnosticPrinter.Print(terminal.Error, complete.Diagnostics, DiagnosticSeverity.Error);
        terminal.TellInternalErrors(complete.InternalErrors);
        var attested = input.Files.Where(file => TreePath.Name(file) == AttestationFile.Name).SelectMany(file => AttestationFile.Read(input.Tree, file).Attestations);
        return new MatrixScan(input, builder.Build(new AttestationLedger([.. attested], options.AsOf)), complete.Findings, ScanExitCode.Of(complete, failOn: null));
    }
}
