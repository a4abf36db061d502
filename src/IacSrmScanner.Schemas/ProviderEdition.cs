using IacSrmScanner.Core.Resources;

namespace IacSrmScanner.Schemas;

/// <summary>A provider in the version whose schemas are at hand.</summary>
/// <param name="Dialect">The language its types are written in.</param>
/// <param name="Name">The provider's name: <c>aws</c>, <c>azurerm</c>.</param>
/// <param name="Version">Its version, or for CloudFormation that of the specification.</param>
public sealed record ProviderEdition(Dialect Dialect, string Name, string Version);
