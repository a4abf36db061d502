namespace IacSrmScanner.Core.Values;

/// <summary>
/// Known to be nothing: Terraform's <c>null</c>, CloudFormation's <c>AWS::NoValue</c>. An attribute with this value is absent.
/// </summary>
public sealed record NullValue(Provenance Provenance) : Value(Provenance)
{
    /// <summary>The dialect's type that the value would have had, where one was given to it. Never what a rule sees.</summary>
    public object? Type { get; init; }
}
