namespace IacSrmScanner.Cli;

/// <summary>What the process tells its caller.</summary>
public static class ExitCodes
{
    /// <summary>All that was asked for was analysed, and nothing at or over the threshold was found.</summary>
    public const int Clean = 0;

    /// <summary>Findings at or over <c>--fail-on</c>.</summary>
    public const int Findings = 1;

    /// <summary>The command line or a rule file is wrong.</summary>
    public const int Usage = 2;

    /// <summary>Something that was asked for could not be read or evaluated; there may be findings too.</summary>
    public const int Incomplete = 3;

    /// <summary>A mistake of this tool.</summary>
    public const int Internal = 70;

    public const int Interrupted = 130;
}
