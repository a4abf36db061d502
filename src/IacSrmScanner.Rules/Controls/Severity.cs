namespace IacSrmScanner.Rules.Controls;

/// <summary>How bad the lack of a control is, worst last.</summary>
public enum Severity
{
    Low,
    Medium,
    High,
    Critical,
}
