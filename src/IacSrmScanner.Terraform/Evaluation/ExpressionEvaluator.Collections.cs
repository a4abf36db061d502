using System.Collections.Immutable;
using System.Globalization;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Hcl.Syntax;
using IacSrmScanner.Terraform.Types;
using IacSrmScanner.Terraform.Values;

namespace IacSrmScanner.Terraform.Evaluation;

internal sealed partial class ExpressionEvaluator
{
    private Value Tuple(TupleSyntax node)
    {
        var items = ImmutableArray.CreateBuilder<Value>(node.Items.Length);
        foreach (var item in node.Items)
        {
            items.Add(Evaluate(item));
        }

        var provenance = Around(node, items);
        return Collections.Checked(new ListValue(items.MoveToImmutable(), provenance));
    }

    private Value Object(ObjectSyntax node)
    {
        var entries = new EntryBuilder();
        var isOpen = false;
        foreach (var item in node.Items)
        {
            if (item.Key is AttributeAccessSyntax)
            {
                return Error(item.Key, "a key that refers to a value stands in parentheses");
            }

            var key = Evaluate(item.Key);
            var value = Evaluate(item.Value);
            switch (key is UnknownValue or OneOfValue ? key : Operand(item.Key, key, TerraformType.Text))
            {
                case TextValue text:
                    entries.Set(new MapEntry(text.Text, value, At(item.Key)));
                    break;
                case UnknownValue { Why.Kind: UnknownKind.Invalid } invalid:
                    return invalid.From(Provenance.Computed(At(node), invalid));
                default:
                    isOpen = true;
                    break;
            }
        }

        var built = entries.ToImmutable();
        return Collections.Checked(new MapValue(built, Around(node, built.Select(entry => entry.Value))) { IsOpen = isOpen });
    }

    private Value ForTuple(ForTupleSyntax node)
    {
        var collection = Evaluate(node.Collection);
        return Alternatives.Map(collection, Provenance.Computed(At(node), collection), value =>
        {
            if (Rounds(node.Collection, value, node.KeyName, node.ValueName, out var problem) is not { } rounds)
            {
                return problem.From(Provenance.Computed(At(node), value));
            }

            var items = ImmutableArray.CreateBuilder<Value>();
            var isOpen = value is ListValue { IsOpen: true };
            foreach (var round in rounds)
            {
                var evaluator = new ExpressionEvaluator(source, round);
                var wanted = evaluator.Condition(node.Condition, out var invalid);
                if (invalid is not null)
                {
                    return invalid;
                }

                isOpen |= wanted.IsUnknown;
                if (wanted.IsTrue)
                {
                    items.Add(evaluator.Evaluate(node.Value));
                }
            }

            return Collections.Checked(
                new ListValue(items.ToImmutable(), MadeFrom(node, value, items)) { IsOpen = isOpen });
        }).MarkedSensitive(collection.IsSensitive);
    }

    private Value ForObject(ForObjectSyntax node)
    {
        var collection = Evaluate(node.Collection);
        return Alternatives.Map(collection, Provenance.Computed(At(node), collection), value =>
            Rounds(node.Collection, value, node.KeyName, node.ValueName, out var problem) is { } rounds
                ? ForObject(node, value, rounds)
                : problem.From(Provenance.Computed(At(node), value))).MarkedSensitive(collection.IsSensitive);
    }

    private Value ForObject(ForObjectSyntax node, Value collection, IEnumerable<Scope> rounds)
    {
        var entries = new EntryBuilder();
        var isOpen = collection is ListValue { IsOpen: true };
        foreach (var round in rounds)
        {
            var evaluator = new ExpressionEvaluator(source, round);
            var wanted = evaluator.Condition(node.Condition, out var invalid);
            if (invalid is not null)
            {
                return invalid;
            }

            isOpen |= wanted.IsUnknown;
            if (!wanted.IsTrue)
            {
                continue;
            }

            var key = evaluator.Evaluate(node.Key);
            var value = evaluator.Evaluate(node.Value);
            key = key is UnknownValue or OneOfValue ? key : Operand(node.Key, key, TerraformType.Text);
            if (IsInvalid(key))
            {
                return key;
            }

            if (key is not TextValue text)
            {
                isOpen = true;
            }
            else if (node.IsGrouping)
            {
                entries.Group(text.Text, value, At(node.Value));
            }
            else if (!entries.TryAdd(new MapEntry(text.Text, value, null)))
            {
                return Error(node.Key, $"two elements have the key '{text.Text}'", collection);
            }
        }

        // A group may have further members under an open collection.
        var built = entries.ToImmutable(isOpen);
        return Collections.Checked(new MapValue(built, MadeFrom(node, collection, built.Select(entry => entry.Value))) { IsOpen = isOpen });
    }

    /// <summary>One scope for each element, or null and why there are none to be had.</summary>
    private IEnumerable<Scope>? Rounds(ExpressionSyntax node, Value collection, string? keyName, string valueName, out Value problem)
    {
        problem = collection;
        switch (collection)
        {
            case ListValue list:
                return list.Items.Select((item, index) => Round(
                    list.Kind == ListKind.Set ? item : Position(list, index, At(node)), item, index));
            case MapValue { IsOpen: false } map:
                return Collections.Sorted(map).Select((entry, index) => Round(
                    new TextValue(entry.Key, Provenance.Computed(At(node), map)), entry.Value, index));
            case MapValue map:
                problem = new UnknownValue(Unknowns.FirstIn(map) ?? Unknowns.Undecided, map.Provenance) { IsNotNull = true };
                return null;
            case UnknownValue:
                return null;
            default:
                problem = Error(node, collection is NullValue ? "null has no elements" : "the value has no elements", collection);
                return null;
        }

        Scope Round(Value key, Value value, int index) => scope.With(
            valueName,
            value.MarkedSensitive(collection.IsSensitive),
            keyName,
            keyName is null ? null : key,
            $" for {valueName} #{index.ToString(CultureInfo.InvariantCulture)}");
    }

    private static Value Position(ListValue list, int index, SourceSpan span) => list.IsOpen
        ? new UnknownValue(Unknowns.Undecided, list.Provenance) { IsNotNull = true }
        : new NumberValue(Values.Arithmetic.Whole(index), Provenance.Written(span));

    private Truth Condition(ExpressionSyntax? condition, out Value? invalid)
    {
        invalid = null;
        if (condition is null)
        {
            return Truth.True;
        }

        var value = Evaluate(condition);
        var converted = value is OneOfValue ? value : Operand(condition, value, TerraformType.Bool);
        invalid = IsInvalid(converted) ? converted : null;
        return TruthOf(converted);
    }

    /// <summary>A literal as a whole when all its parts are; otherwise computed from them, so that their references are kept.</summary>
    private Provenance Around(SyntaxNode node, IEnumerable<Value> parts)
    {
        var computed = parts
            .Where(part => part.Provenance.Kind != ProvenanceKind.Written || part.Provenance.Reference is not null)
            .ToArray();
        return computed.Length == 0 ? Provenance.Written(At(node)) : Provenance.Computed(At(node), computed);
    }

    /// <summary>
    /// A collection made from another: from both it and the new elements; from the elements alone where the other is made
    /// of resources, since the elements say which attributes of those are read.
    /// </summary>
    private Provenance MadeFrom(SyntaxNode node, Value collection, IEnumerable<Value> elements) =>
        collection.Provenance.References().Any(reference => reference.Attribute.Length == 0)
            ? Provenance.Computed(At(node), [.. elements])
            : Provenance.Computed(At(node), [collection, .. elements]);
}
