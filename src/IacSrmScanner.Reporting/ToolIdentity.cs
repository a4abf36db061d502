namespace IacSrmScanner.Reporting;

/// <summary>How the tool names itself in reports.</summary>
public static class ToolIdentity
{
    public const string Name = "IacSrmScanner";

    public const string InformationUri = "https://github.com/iac-srm-scanner/iac-srm-scanner";

    /// <summary>The version of this build, without build metadata.</summary>
    public static string Version { get; } =
        typeof(ToolIdentity).Assembly.GetName().Version is { } version ? version.ToString(3) : "0.0.0";

    /// <summary>Where a control's page is.</summary>
    public static string HelpUri(string controlId) => $"{InformationUri}/blob/main/docs/rules.md#{controlId}";
}
