using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Terraform.Configurations;

/// <summary>Values for variables that the user gives beside the files of a module.</summary>
/// <param name="Name">The variable, or null for a file with values for several.</param>
/// <param name="Text">The value as text that is read by the variable's type, or the file.</param>
public sealed record GivenInput(string? Name, SourceText Text);
