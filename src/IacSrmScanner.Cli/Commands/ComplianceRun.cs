using IacSrmScanner.Cli.Output;
using IacSrmScanner.Reporting.Compliance;
using IacSrmScanner.Rules.Compliance;

namespace IacSrmScanner.Cli.Commands;

/// <summary>One run of <c>compliance</c>.</summary>
internal sealed class ComplianceRun(Terminal terminal)
{
    public int Run(string framework, ScanOptions options, CancellationToken cancellation)
    {
        var composition = new Composition();
        if (composition.Frameworks.Find(framework) is not { } found)
        {
            terminal.Error.WriteLine($"iac-srm: no framework is called '{framework}'; there are {string.Join(", ", FrameworkCatalogue.Ids)}.");
            return ExitCodes.Usage;
        }

        if (MatrixScan.Of(terminal, composition, options, cancellation) is not { } scan)
        {
            return ExitCodes.Usage;
        }

        var result = ComplianceResult.Of(found, scan.Matrix);
        return ReportFile.TryWrite(terminal, options.Output, writer => Write(writer, options.Format, result)) ? scan.ExitCode : ExitCodes.Usage;
    }

    private static void Write(TextWriter writer, string format, ComplianceResult result)
    {
        if (format == "json")
        {
            ComplianceJson.Write(writer, result);
        }
        else
        {
            ComplianceMarkdown.Write(writer, result);
        }
    }
}
