using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Types;

/// <summary>An attribute of an object type.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsOptional">Declared with <c>optional(…)</c>.</param>
/// <param name="Default">The second argument of <c>optional</c>; null when there is none, and the attribute is then null.</param>
internal sealed record ObjectAttribute(string Name, TerraformType Type, bool IsOptional = false, Value? Default = null);
