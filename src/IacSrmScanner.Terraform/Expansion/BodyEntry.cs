using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Expansion;

/// <summary>What one name in a body comes to; nothing when all its blocks are dynamic and there are none.</summary>
internal sealed record BodyEntry(MapEntry? Entry);
