using IacSrmScanner.Cli.Input;
using IacSrmScanner.Cli.Output;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Reporting.Diff;
using IacSrmScanner.Rules.Diff;
using IacSrmScanner.Rules.Engine;
using IacSrmScanner.Rules.Matrix;

namespace IacSrmScanner.Cli.Commands;

/// <summary>One run of <c>diff</c>: both sides scanned alike, then compared. Its exit code says whether both analyses are complete.</summary>
internal sealed class DiffRun(Terminal terminal, TerraformInputs terraform)
{
    private readonly Composition composition = new();
    private int exitCode = ExitCodes.Clean;

    public int Run(string before, string after, string path, string? output, CancellationToken cancellation)
    {
        if (Scan(before, path, cancellation) is not { } old || Scan(after, path, cancellation) is not { } young)
        {
            return ExitCodes.Usage;
        }

        var diff = ResponsibilityDiff.Of(old, young);
        return ReportFile.TryWrite(terminal, output, writer => DiffMarkdown.Write(writer, diff, composition.Model)) ? exitCode : ExitCodes.Usage;
    }

    private Side? Scan(string name, string path, CancellationToken cancellation)
    {
        var problems = new List<string>();
        using var revision = Revision.Open(name, problems);
        if (revision is null)
        {
            terminal.TellProblems(problems);
            return null;
        }

        var directory = Path.Combine(revision.Directory, path);
        var (input, options) = terraform.Resolve(ScanInput.Of([directory]), problems);
        if (terminal.TellProblems(problems))
        {
            return null;
        }

        var builder = new MatrixBuilder(composition.Responsibility);
        var judge = new ConfigurationJudge(composition.BuiltIn, ControlFilter.Everything, composition.Responsibility);
        var scanned = new Scanner(Composition.FrontEndsFor(input, options), judge, null, builder).Scan(input.Tree, input.Files, cancellation);
        var complete = scanned with { Diagnostics = [.. input.Diagnostics, .. scanned.Diagnostics] };
        DiagnosticPrinter.Print(terminal.Error, complete.Diagnostics, DiagnosticSeverity.Error);
        terminal.TellInternalErrors(scanned.InternalErrors);
        exitCode = Math.Max(exitCode, ScanExitCode.Of(complete, failOn: null));
        return new Side(ScanRoot.Relative(input.Tree.Root, directory), builder.Build(AttestationLedger.Empty), [.. scanned.Findings]);
    }
}
