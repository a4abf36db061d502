using IacSrmScanner.Cli.Input;
using IacSrmScanner.Cli.Output;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Reporting.Console;
using IacSrmScanner.Reporting.Matrix;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Rules.Engine;
using IacSrmScanner.Rules.Matrix;

namespace IacSrmScanner.Cli.Commands;

/// <summary>One run of <c>matrix</c>: input, judgement, matrix. Its exit code says whether the analysis is complete, not what was found.</summary>
internal sealed class MatrixRun(Terminal terminal)
{
    public int Run(ScanOptions options, CancellationToken cancellation)
    {
        var composition = new Composition();
        var problems = new List<string>();
        var (input, terraform) = options.Terraform.Resolve(ScanInput.Of(options.Paths, options.Source), problems);
        if (terminal.TellProblems(problems))
        {
            return ExitCodes.Usage;
        }

        using var progress = new Progress(terminal, isOn: terminal.ShowProgress);
        var builder = new MatrixBuilder(composition.Responsibility);
        var judge = new ConfigurationJudge(composition.BuiltIn, ControlFilter.Everything, composition.Responsibility);
        var scanned = new Scanner(Composition.FrontEndsFor(input, terraform), judge, progress.Report, builder).Scan(input.Tree, input.Files, cancellation);
        progress.Clear();
        DiagnosticPrinter.Print(terminal.Error, [.. input.Diagnostics, .. scanned.Diagnostics], DiagnosticSeverity.Warning);
        var matrix = builder.Build(AttestationLedger.Empty);
        if (!ReportFile.TryWrite(terminal, options.Output, writer => Write(writer, options, matrix, composition.Model)))
        {
            return ExitCodes.Usage;
        }

        terminal.TellInternalErrors(scanned.InternalErrors);
        return ScanExitCode.Of(scanned with { Diagnostics = [.. input.Diagnostics, .. scanned.Diagnostics] }, failOn: null);
    }

    private void Write(TextWriter writer, ScanOptions options, ResponsibilityMatrix matrix, ResponsibilityModel model)
    {
        switch (options.Format)
        {
            case "markdown":
                MatrixMarkdown.Write(writer, matrix, model);
                break;
            case "json":
                MatrixJson.Write(writer, matrix, model);
                break;
            case "csv":
                MatrixCsv.Write(writer, matrix, model);
                break;
            case "html":
                MatrixHtml.Write(writer, matrix, model);
                break;
            default:
                MatrixTable.Write(writer, matrix, model, new Ink(terminal.ColourOutput && options.Output is null));
                break;
        }
    }
}
