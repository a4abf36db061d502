using IacSrmScanner.Rules.Controls;
using IacSrmScanner.Rules.Engine;
using IacSrmScanner.Rules.Findings;

namespace IacSrmScanner.Cli.Commands;

/// <summary>What a scan tells its caller: the gravest of what happened.</summary>
public static class ScanExitCode
{
    /// <param name="scan">The scan.</param>
    /// <param name="failOn">The lowest severity that fails the run; null for none.</param>
    public static int Of(ScanResult scan, Severity? failOn)
    {
        if (!scan.InternalErrors.IsEmpty)
        {
            return ExitCodes.Internal;
        }

        if (scan.IsIncomplete)
        {
            return ExitCodes.Incomplete;
        }

        var failing = failOn is { } threshold
            && scan.Findings.Any(finding => finding.Outcome == Outcome.Fail && finding.Control.Severity >= threshold);
        return failing ? ExitCodes.Findings : ExitCodes.Clean;
    }
}
