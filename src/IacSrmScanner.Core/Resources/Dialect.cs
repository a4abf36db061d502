namespace IacSrmScanner.Core.Resources;

/// <summary>A language in which infrastructure is written, known to the rest by its id only.</summary>
/// <param name="Id">Lower case, as it stands in rule files: <c>terraform</c>, <c>cloudformation</c>.</param>
public readonly record struct Dialect(string Id)
{
    public static readonly Dialect Terraform = new("terraform");

    public static readonly Dialect CloudFormation = new("cloudformation");

    public override string ToString() => Id;
}
