namespace IacSrmScanner.Terraform.Types;

internal enum Primitive
{
    Text,
    Number,
    Bool,
}
