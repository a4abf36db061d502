using IacSrmScanner.Cli.Output;
using IacSrmScanner.Reporting.Console;
using IacSrmScanner.Reporting.Matrix;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Rules.Matrix;

namespace IacSrmScanner.Cli.Commands;

/// <summary>One run of <c>matrix</c>: input, judgement, matrix.</summary>
internal sealed class MatrixRun(Terminal terminal, bool byTeam)
{
    public int Run(ScanOptions options, CancellationToken cancellation)
    {
        var composition = new Composition();
        return MatrixScan.Of(terminal, composition, options, cancellation) is { } scan
            && ReportFile.TryWrite(terminal, options.Output, writer => Write(writer, options, scan.Matrix, composition.Model))
            ? scan.ExitCode
            : ExitCodes.Usage;
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
            case var _ when byTeam:
                MatrixByTeam.Write(writer, matrix, model, new Ink(terminal.ColourOutput && options.Output is null));
                break;
            default:
                MatrixTable.Write(writer, matrix, model, new Ink(terminal.ColourOutput && options.Output is null));
                break;
        }
    }
}
