namespace IacSrmScanner.Terraform.Expansion;

/// <summary>What a call leads to: null when the module is not present or the call is not followed.</summary>
internal sealed record CalledModule(ModuleInstance? Module);
