using IacSrmScanner.Cli.Input;
using IacSrmScanner.Cli.Output;
using IacSrmScanner.Reporting.Diff;
using IacSrmScanner.Rules.Diff;

namespace IacSrmScanner.Cli.Commands;

/// <summary>One run of <c>diff</c>: both sides scanned alike, then compared. Its exit code says whether both analyses are complete.</summary>
internal sealed class DiffRun(Terminal terminal, TerraformInputs terraform, CloudFormationInputs cloudFormation, DateOnly asOf)
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
        if (MatrixScan.Of(terminal, composition, new ScanOptions { Paths = [directory], Terraform = terraform, CloudFormation = cloudFormation, AsOf = asOf }, cancellation) is not { } scan)
        {
            return null;
        }

        exitCode = Math.Max(exitCode, scan.ExitCode);
        return new Side(ScanRoot.Relative(scan.Input.Tree.Root, directory), scan.Matrix, [.. scan.Findings]);
    }
}
