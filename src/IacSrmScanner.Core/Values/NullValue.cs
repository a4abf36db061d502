namespace IacSrmScanner.Core.Values;

/// <summary>
/// Known to be nothing: Terraform's <c>null</c>, CloudFormation's <c>AWS::NoValue</c>. An attribute with this value is absent.
/// </summary>
public sealed record NullValue(Provenance Provenance) : Value(Provenance);
