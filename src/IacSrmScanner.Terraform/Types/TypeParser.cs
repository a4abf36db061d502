using System.Collections.Immutable;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Terraform.Types;

/// <summary>The <c>type</c> of a variable, read as the type that it means.</summary>
internal static class TypeParser
{
    /// <summary>
    /// The type, or null when the expression is none. <paramref name="evaluate"/> gives the defaults of optional attributes.
    /// </summary>
    public static TerraformType? Parse(ExpressionSyntax expression, Func<ExpressionSyntax, Value> evaluate) => expression switch
    {
        ParenthesizedSyntax inner => Parse(inner.Expression, evaluate),
        VariableSyntax name => Named(name.Name),
        TemplateSyntax template when template.IsPlainText(out var text) => Named(text),
        FunctionCallSyntax { Arguments: [var argument] } call => Constructed(call.Name, argument, evaluate),
        _ => null,
    };

    private static TerraformType? Named(string name) => name switch
    {
        "string" => TerraformType.Text,
        "number" => TerraformType.Number,
        "bool" => TerraformType.Bool,
        "any" => TerraformType.Any,
        "list" => new ListType(TerraformType.Any),
        "map" => new MapType(TerraformType.Any),
        "set" => new SetType(TerraformType.Any),
        _ => null,
    };

    private static TerraformType? Constructed(string name, ExpressionSyntax argument, Func<ExpressionSyntax, Value> evaluate)
    {
        switch (name)
        {
            case "object":
                return argument is ObjectSyntax attributes ? Object(attributes, evaluate) : null;
            case "tuple":
                return argument is TupleSyntax items ? Tuple(items, evaluate) : null;
            case "list" or "set" or "map":
                return Parse(argument, evaluate) is { } item
                    ? name switch { "list" => new ListType(item), "set" => new SetType(item), _ => new MapType(item) }
                    : null;
            default:
                return null;
        }
    }

    private static TupleType? Tuple(TupleSyntax syntax, Func<ExpressionSyntax, Value> evaluate)
    {
        var items = ImmutableArray.CreateBuilder<TerraformType>(syntax.Items.Length);
        foreach (var item in syntax.Items)
        {
            if (Parse(item, evaluate) is not { } type)
            {
                return null;
            }

            items.Add(type);
        }

        return new TupleType(items.MoveToImmutable());
    }

    private static ObjectType? Object(ObjectSyntax syntax, Func<ExpressionSyntax, Value> evaluate)
    {
        var attributes = ImmutableArray.CreateBuilder<ObjectAttribute>(syntax.Items.Length);
        foreach (var item in syntax.Items)
        {
            var name = item.Key switch
            {
                LiteralKeySyntax key => key.Text,
                TemplateSyntax template when template.IsPlainText(out var text) => text,
                _ => null,
            };
            if (name is null || Attribute(name, item.Value, evaluate) is not { } attribute)
            {
                return null;
            }

            attributes.Add(attribute);
        }

        return new ObjectType(attributes.DrainToImmutable());
    }

    private static ObjectAttribute? Attribute(string name, ExpressionSyntax syntax, Func<ExpressionSyntax, Value> evaluate)
    {
        if (syntax is FunctionCallSyntax { Name: "optional", Arguments: [var inner, .. var rest] } && rest.Length <= 1)
        {
            return Parse(inner, evaluate) is { } type
                ? new ObjectAttribute(name, type, IsOptional: true, rest is [var @default] ? evaluate(@default) : null)
                : null;
        }

        return Parse(syntax, evaluate) is { } required ? new ObjectAttribute(name, required) : null;
    }
}
