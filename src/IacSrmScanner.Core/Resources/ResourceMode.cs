namespace IacSrmScanner.Core.Resources;

public enum ResourceMode
{
    /// <summary>The configuration creates and owns it.</summary>
    Managed,

    /// <summary>The configuration only reads it: a Terraform <c>data</c> block.</summary>
    Data,
}
