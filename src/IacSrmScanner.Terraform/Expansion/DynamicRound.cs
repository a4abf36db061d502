using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Modules;

namespace IacSrmScanner.Terraform.Expansion;

/// <summary>What is common to all blocks that one <c>dynamic</c> block makes.</summary>
internal sealed record DynamicRound(ConfigItem Content, string Iterator, ConfigExpression ForEach, Provenance Provenance);
