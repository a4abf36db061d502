using IacSrmScanner.Core.Resources;

namespace IacSrmScanner.Terraform.Modules;

/// <summary>A <c>resource</c> or <c>data</c> block.</summary>
internal sealed record ResourceDeclaration(ResourceMode Mode, string Type, string Name, Declaration Declaration)
{
    /// <summary>As in addresses, without the module path: <c>aws_s3_bucket.b</c>, <c>data.aws_ami.a</c>.</summary>
    public string LocalAddress { get; } = Mode == ResourceMode.Data ? $"data.{Type}.{Name}" : $"{Type}.{Name}";
}
