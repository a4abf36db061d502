namespace IacSrmScanner.Terraform.Expansion;

/// <summary>How a block is multiplied.</summary>
internal enum InstanceKind
{
    Single,
    Count,
    ForEach,
}
