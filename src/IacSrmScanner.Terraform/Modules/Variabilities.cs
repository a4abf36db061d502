using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Terraform.Modules;

/// <summary>Tells the <see cref="Variability"/> of attributes and blocks from their syntax, rather too large than too small.</summary>
internal static class Variabilities
{
    public static Variability Of(SyntaxNode written)
    {
        var found = Variability.Constant;
        foreach (var node in written.DescendantsAndSelf())
        {
            switch (node)
            {
                case VariableSyntax { Name: "each" or "count" or "self" }:
                    return Variability.ByInstance;
                case BlockSyntax { Type: not "dynamic" } or BodySyntax or BlockLabelSyntax or AttributeSyntax:
                case TemplateSyntax or TemplateLiteralSyntax or NumberLiteralSyntax or BoolLiteralSyntax or NullLiteralSyntax:
                case TupleSyntax or ObjectSyntax or ObjectItemSyntax or LiteralKeySyntax or ParenthesizedSyntax or UnarySyntax:
                    break;
                case EmbeddedTemplateSyntax embedded:
                    // Its nodes are places in a text of their own, so they are not among the children.
                    found = Larger(found, Of(embedded.Template.Expression));
                    break;
                default:
                    found = Larger(found, Variability.ByModule);
                    break;
            }
        }

        return found;
    }

    public static Variability Larger(Variability one, Variability other) => one > other ? one : other;
}
