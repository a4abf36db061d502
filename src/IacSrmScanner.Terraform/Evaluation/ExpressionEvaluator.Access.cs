using IacSrmScanner.Core.Values;
using IacSrmScanner.Hcl.Syntax;
using IacSrmScanner.Terraform.Types;
using IacSrmScanner.Terraform.Values;

namespace IacSrmScanner.Terraform.Evaluation;

internal sealed partial class ExpressionEvaluator
{
    /// <summary>One step into a value: an attribute or an index.</summary>
    private Value Step(ExpressionSyntax node, Value value, AccessStep step)
    {
        var provenance = Provenance.Computed(new(source, step.Span), value);
        var result = step.Key is { } key
            ? Alternatives.Map(value, key, provenance, (collection, index) => Index(node, collection, index, provenance))
            : Alternatives.Map(value, provenance, of => Attribute(node, of, step.Name ?? "", provenance));
        return result.MarkedSensitive(value.IsSensitive);
    }

    private Value Attribute(ExpressionSyntax node, Value value, string name, Provenance provenance)
    {
        switch (value)
        {
            case MapValue map when map.Find(name) is { } entry:
                return entry.Value;
            case MapValue { IsOpen: true } map:
                return Unlisted(map, name, provenance);
            case MapValue:
                return Error(node, $"the value has no attribute '{name}'", value);
            case UnknownValue unknown:
                return Inside(unknown, name, provenance);
            case NullValue:
                return Error(node, $"null has no attribute '{name}'", value);
            default:
                return Error(node, $"the value is no object and has no attribute '{name}'", value);
        }
    }

    private Value Index(ExpressionSyntax node, Value collection, Value key, Provenance provenance)
    {
        if (key is NullValue || collection is NullValue)
        {
            return Error(node, key is NullValue ? "the index is null" : "null has no elements", collection, key);
        }

        if (IsInvalid(key))
        {
            return key;
        }

        return (collection, key) switch
        {
            (UnknownValue unknown, _) => Inside(unknown, "", provenance),
            (_, UnknownValue unknown) => Inside(unknown, "", provenance),
            (MapValue map, _) => Conversion.TextOf(key) is { } text
                ? Attribute(node, map, text, provenance)
                : Error(node, "the key is no text", collection, key),
            (ListValue { Kind: ListKind.Set }, _) => Error(node, "the elements of a set have no index", collection),
            (ListValue list, _) => At(node, list, key, provenance),
            _ => Error(node, "the value has no elements", collection),
        };
    }

    private Value At(ExpressionSyntax node, ListValue list, Value key, Provenance provenance)
    {
        if (Conversion.To(TerraformType.Number, key) is not NumberValue number || !number.Number.TryGetInt32(out var index))
        {
            return Error(node, "the index is no whole number", list, key);
        }

        if (list.IsOpen)
        {
            Session.Doubt();
            return new UnknownValue(Unknowns.Undecided, provenance);
        }

        return index >= 0 && index < list.Items.Length
            ? list.Items[index]
            : Error(node, $"there is no element {index}; the list has {list.Items.Length}", list);
    }

    /// <summary>Something inside an unknown value is unknown for the same reason, and refers to the same resource.</summary>
    private UnknownValue Inside(UnknownValue unknown, string name, Provenance provenance)
    {
        if (name.Length > 0 && WholeResource.Of(unknown) is { } reference)
        {
            return WholeResource.Attribute(reference, name, provenance.Span) with { Why = unknown.Why, IsNotNull = unknown.IsNotNull };
        }

        Session.Doubt();
        return new UnknownValue(unknown.Why, provenance);
    }

    /// <summary>An attribute of a resource that is not written in its body: the provider decides it.</summary>
    private UnknownValue Unlisted(MapValue map, string name, Provenance provenance)
    {
        if (WholeResource.Of(map) is { } reference)
        {
            return WholeResource.Attribute(reference, name, provenance.Span);
        }

        Session.Doubt();
        return new UnknownValue(Unknowns.FirstIn(map) ?? Unknowns.Undecided, provenance);
    }
}
