namespace IacSrmScanner.Terraform.Plan.Reading;

/// <summary>A module call in the plan's <c>configuration</c>, with the module.</summary>
internal sealed record ConfiguredCall(ConfiguredBlock Block, ConfiguredModule Module);
