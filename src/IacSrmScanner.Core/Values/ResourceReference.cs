namespace IacSrmScanner.Core.Values;

/// <summary>A reference to a resource of the same configuration.</summary>
/// <param name="Address">
/// The resource's address (<c>module.m.aws_kms_key.a</c>, or a logical id). An instance key that is not known is left out:
/// <c>aws_kms_key.a</c> then stands for any of its instances.
/// </param>
/// <param name="Attribute">The attribute that is read, dotted (<c>arn</c>); empty for the resource as a whole.</param>
public sealed record ResourceReference(string Address, string Attribute);
