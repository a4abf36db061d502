using System.Collections.Immutable;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Evaluation;
using IacSrmScanner.Terraform.Modules;
using IacSrmScanner.Terraform.Types;
using IacSrmScanner.Terraform.Values;

namespace IacSrmScanner.Terraform.Expansion;

/// <summary><c>count</c> and <c>for_each</c> of a block to its instances.</summary>
internal static class InstanceExpander
{
    public const int MaxInstances = 1_000;

    public static InstanceSet Expand(ConfigBody body, Scope scope, string address)
    {
        if (body.Find("count") is { } count)
        {
            return Count(ExpressionEvaluator.Evaluate(count, scope), count.Span, scope.Session, address);
        }

        return body.Find("for_each") is { } forEach
            ? ForEach(ExpressionEvaluator.Evaluate(forEach, scope), forEach.Span, scope.Session, address)
            : InstanceSet.Single;
    }

    /// <summary>The scope in which the content of an instance is evaluated.</summary>
    public static Scope ScopeOf(InstanceKind kind, InstanceSlot slot, Scope outer, UnknownReason? why, SourceSpan header)
    {
        var place = slot.Suffix.Length == 0 ? $" in {header.Text}" : $" for {slot.Suffix}";
        switch (kind)
        {
            case InstanceKind.Count:
                return outer.With("count", Names(("index", slot.Key)), null, null, place);
            case InstanceKind.ForEach:
                return outer.With("each", Names(("key", slot.Key), ("value", slot.Value)), null, null, place);
            default:
                return outer;
        }

        MapValue Names(params ReadOnlySpan<(string Name, Value? Value)> names)
        {
            var entries = ImmutableArray.CreateBuilder<MapEntry>(names.Length);
            var provenance = Provenance.Written(header);
            foreach (var (name, value) in names)
            {
                entries.Add(new MapEntry(name, value ?? new UnknownValue(why ?? Unknowns.Undecided, provenance), null));
            }

            return new MapValue(entries.MoveToImmutable(), provenance);
        }
    }

    private static InstanceSet Count(Value value, SourceSpan span, EvaluationSession session, string address)
    {
        var (least, most) = (int.MaxValue, 0);
        foreach (var alternative in Each(value))
        {
            if (CountOf(alternative, span, session, reports: value is not OneOfValue) is not { } count)
            {
                var why = Unknowns.FirstIn(alternative) ?? Unknowns.Undecided;
                return new InstanceSet(InstanceKind.Count, [new InstanceSlot(null, null, Truth.Unknown, why)], why);
            }

            (least, most) = (Math.Min(least, count), Math.Max(most, count));
        }

        var made = Capped(most, span, session, address);
        var undecided = value is OneOfValue many ? Unknowns.Undecidedness(many) : null;
        var slots = ImmutableArray.CreateBuilder<InstanceSlot>(made);
        for (var i = 0; i < made; i++)
        {
            var exists = i < least;
            slots.Add(new InstanceSlot(
                new NumberValue(i, Provenance.Computed(span, value)), null, exists ? Truth.True : Truth.Unknown, exists ? null : undecided));
        }

        return new InstanceSet(InstanceKind.Count, slots.MoveToImmutable(), least == most ? null : undecided);
    }

    private static int? CountOf(Value value, SourceSpan span, EvaluationSession session, bool reports)
    {
        if (value is UnknownValue)
        {
            return null;
        }

        if (value is not NullValue && Conversion.To(TerraformType.Number, value) is NumberValue number
            && number.Number.TryGetInt32(out var count) && count >= 0)
        {
            return count;
        }

        if (reports)
        {
            _ = session.Error(span, "count is no whole number from zero", value);
        }

        return null;
    }

    private static InstanceSet ForEach(Value value, SourceSpan span, EvaluationSession session, string address)
    {
        var found = new SortedDictionary<string, List<Value>>(TextOrder.Instance);
        var (alternatives, open, reason) = (0, false, (UnknownReason?)null);
        foreach (var alternative in Each(value))
        {
            alternatives++;
            if (ElementsOf(alternative, span, session, value is not OneOfValue, out var isOpen) is not { } elements)
            {
                (open, reason) = (true, reason ?? Unknowns.FirstIn(alternative) ?? Unknowns.Undecided);
                continue;
            }

            open |= isOpen;
            reason ??= isOpen ? Unknowns.FirstIn(alternative) : null;
            foreach (var (key, element) in elements)
            {
                if (!found.TryGetValue(key, out var values))
                {
                    found.Add(key, values = []);
                }

                values.Add(element.MarkedSensitive(value.IsSensitive));
            }
        }

        var undecided = value is OneOfValue many ? Unknowns.Undecidedness(many) : reason;
        var slots = ImmutableArray.CreateBuilder<InstanceSlot>();
        foreach (var (key, values) in found.Take(Capped(found.Count, span, session, address)))
        {
            var exists = values.Count == alternatives;
            var element = values.Count == 1 || Equality.Same(values[0], values[^1]).IsTrue
                ? values[0]
                : new UnknownValue(undecided ?? Unknowns.Undecided, values[0].Provenance);
            slots.Add(new InstanceSlot(
                new TextValue(key, Provenance.Computed(span, value)), element, exists ? Truth.True : Truth.Unknown, exists ? null : undecided));
        }

        if (open)
        {
            slots.Add(new InstanceSlot(null, null, Truth.Unknown, reason));
        }

        var complete = !open && slots.All(slot => slot.Existence.IsTrue);
        return new InstanceSet(InstanceKind.ForEach, slots.ToImmutable(), complete ? null : undecided ?? reason);
    }

    /// <summary>Keys and values, or null when nothing is known of them.</summary>
    private static List<(string Key, Value Value)>? ElementsOf(
        Value value, SourceSpan span, EvaluationSession session, bool reports, out bool isOpen)
    {
        isOpen = false;
        switch (value)
        {
            case UnknownValue:
                return null;
            case MapValue map:
                isOpen = map.IsOpen;
                return [.. map.Entries.Select(entry => (entry.Key, entry.Value))];
            case ListValue { Items.IsEmpty: true, IsOpen: false }:
                // Brackets with nothing in them are the other side of a conditional whose first is a set.
                return [];
            case ListValue { Kind: ListKind.Set } set:
                isOpen = set.IsOpen || set.Items.Any(item => item is not TextValue);
                return [.. set.Items.OfType<TextValue>().Select(item => (item.Text, (Value)item))];
            default:
                if (reports)
                {
                    _ = session.Error(span, "for_each is neither a map nor a set of texts", value);
                }

                return null;
        }
    }

    private static IEnumerable<Value> Each(Value value) =>
        value is OneOfValue many ? many.Alternatives.Select(alternative => alternative.Value) : [value];

    private static int Capped(int count, SourceSpan span, EvaluationSession session, string address)
    {
        if (count <= MaxInstances)
        {
            return count;
        }

        session.Sink.Add(ExpansionDiagnostics.TooManyInstances.At(span, address, count, MaxInstances));
        return MaxInstances;
    }
}
