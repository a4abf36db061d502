namespace IacSrmScanner.Terraform.Types;

/// <summary>A type of Terraform's language: of a value, or as the constraint of a variable.</summary>
internal abstract record TerraformType
{
    /// <summary>No constraint, or a type that is not known.</summary>
    public static readonly TerraformType Any = new AnyType();

    public static readonly TerraformType Text = new PrimitiveType(Primitive.Text);

    public static readonly TerraformType Number = new PrimitiveType(Primitive.Number);

    public static readonly TerraformType Bool = new PrimitiveType(Primitive.Bool);

    /// <summary>The name that Terraform's messages use.</summary>
    public abstract string Name { get; }

    public sealed override string ToString() => Name;
}
