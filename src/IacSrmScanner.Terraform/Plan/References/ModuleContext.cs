using IacSrmScanner.Terraform.Plan.Reading;

namespace IacSrmScanner.Terraform.Plan.References;

/// <summary>A module instance of the plan, and the call that made it.</summary>
/// <param name="Address">Its address; empty for the root.</param>
/// <param name="Configuration">What it is configured as.</param>
/// <param name="Caller">The module that calls it; null for the root.</param>
/// <param name="Call">The call; null for the root.</param>
/// <param name="Key">The instance key of the call.</param>
internal sealed record ModuleContext(string Address, ConfiguredModule Configuration, ModuleContext? Caller, ConfiguredBlock? Call, string Key);
