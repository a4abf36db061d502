using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Terraform.Modules;

/// <summary>Tells the <see cref="Variability"/> of attributes and blocks from their syntax, rather too large than too small.</summary>
internal static class Variabilities
{
    public static Variability Of(SyntaxNode written)
    {
        switch (written)
        {
            case NumberLiteralSyntax or BoolLiteralSyntax or NullLiteralSyntax or LiteralKeySyntax or TemplateLiteralSyntax or BlockLabelSyntax:
                return Variability.Constant;
            case VariableSyntax name:
                return name.Name is "each" or "count" or "self" ? Variability.ByInstance : Variability.ByModule;
            case AttributeAccessSyntax access:
                return Larger(Variability.ByModule, Of(access.Source));
            case AttributeSyntax attribute:
                return Of(attribute.Expression);
            case EmbeddedTemplateSyntax embedded:
                // Its nodes are places in a text of their own, so they are not among the children.
                return Of(embedded.Template.Expression);
        }

        var found = IsMadeOfItsParts(written) ? Variability.Constant : Variability.ByModule;
        foreach (var child in written.Children)
        {
            found = Larger(found, Of(child));
            if (found == Variability.ByInstance)
            {
                break;
            }
        }

        return found;
    }

    private static bool IsMadeOfItsParts(SyntaxNode node) => node is BlockSyntax { Type: not "dynamic" } or BodySyntax
        or TemplateSyntax or TupleSyntax or ObjectSyntax or ObjectItemSyntax or ParenthesizedSyntax or UnarySyntax;

    public static Variability Larger(Variability one, Variability other) => one > other ? one : other;
}
