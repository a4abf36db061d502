using System.Collections.Immutable;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Evaluation;
using IacSrmScanner.Terraform.Modules;
using IacSrmScanner.Terraform.Values;

namespace IacSrmScanner.Terraform.Expansion;

/// <summary>
/// The instances of a resource or a module call, made when they are first asked for, and how references choose among them.
/// </summary>
/// <param name="module">The module instance in which the block stands.</param>
/// <param name="declaration">The block.</param>
internal abstract class InstanceGroup<T>(ModuleInstance module, Declaration declaration) : IReferable
    where T : class
{
    private readonly EvaluationSession session = module.Session;
    private InstanceSet? set;
    private bool isExpanding;

    /// <summary>The one instance without a key; most blocks have no other.</summary>
    private T? only;
    private Dictionary<string, T>? made;

    /// <summary>The address without instance key.</summary>
    public abstract string Address { get; }

    public InstanceSet Set
    {
        get
        {
            if (set is null)
            {
                if (isExpanding)
                {
                    return module.CyclicSet(declaration, Address);
                }

                isExpanding = true;
                var outer = session.SetApart(module.IsCertain);
                set = InstanceExpander.Expand(declaration.Body, module.Scope, Address);
                session.Rejoin(outer);
            }

            return set;
        }
    }

    public IEnumerable<T> Instances => Set.Slots.Select(Instance);

    public T Instance(InstanceSlot slot)
    {
        var suffix = slot.Suffix;
        if (suffix.Length == 0)
        {
            return only ??= Make(slot);
        }

        made ??= new Dictionary<string, T>(StringComparer.Ordinal);
        if (!made.TryGetValue(suffix, out var instance))
        {
            made.Add(suffix, instance = Make(slot));
        }

        return instance;
    }

    public Value Resolve(ReadOnlySpan<AccessStep> steps, SourceSpan span, out int taken)
    {
        taken = 0;
        var set = Set;
        if (set.Kind == InstanceKind.Single)
        {
            return Named(Instance(InstanceSlot.Only), steps, span, ref taken);
        }

        if (steps is not [{ Key: { } key }, ..])
        {
            return steps is [{ Name: { } name }, ..] && set.Kind == InstanceKind.Count
                ? session.Error(span, $"'{Address}' has count set: its attributes are reached through an index, such as [0] before '{name}'")
                : Whole(set, span);
        }

        taken = 1;
        switch (key)
        {
            case UnknownValue { Why.Kind: UnknownKind.Invalid }:
                return key;
            case UnknownValue or OneOfValue:
                session.Doubt();

                // Any of the instances: what is said about the template holds for all.
                return SomeInstance(steps, span, Unknowns.FirstIn(key) ?? Unknowns.Undecided, ref taken);
        }

        if (Slot(set, key) is { } slot)
        {
            if (!slot.Existence.IsTrue)
            {
                session.Doubt();
            }

            return Named(Instance(slot), steps[1..], span, ref taken);
        }

        if (set.Slots.FirstOrDefault(slot => slot.Key is null) is { } perhaps)
        {
            session.Doubt();
            return Named(Instance(perhaps with { Key = KeyOf(set.Kind, key) }), steps[1..], span, ref taken);
        }

        return session.Error(span, $"'{Address}' has no instance {Types.Conversion.TextOf(key)}", key);
    }

    protected abstract T Make(InstanceSlot slot);

    protected abstract Value Attribute(T instance, string name, SourceSpan span);

    protected abstract Value Whole(T instance, SourceSpan span);

    /// <summary>Something about an instance of which it is not known which it is.</summary>
    protected abstract Value Unknown(UnknownReason why, string? attribute, SourceSpan span);

    private static InstanceSlot? Slot(InstanceSet set, Value key)
    {
        var text = Types.Conversion.TextOf(key);
        return set.Slots.FirstOrDefault(slot => slot.Key is { } known && Types.Conversion.TextOf(known) == text);
    }

    private static Value? KeyOf(InstanceKind kind, Value key) =>
        Types.Conversion.To(kind == InstanceKind.Count ? Types.TerraformType.Number : Types.TerraformType.Text, key);

    private Value SomeInstance(ReadOnlySpan<AccessStep> steps, SourceSpan span, UnknownReason why, ref int taken)
    {
        var name = steps is [_, { Name: { } attribute }, ..] ? attribute : null;
        taken = name is null ? 1 : 2;
        return Unknown(why, name, span);
    }

    private Value Named(T instance, ReadOnlySpan<AccessStep> steps, SourceSpan span, ref int taken)
    {
        if (steps is not [{ Name: { } name }, ..])
        {
            return Whole(instance, span);
        }

        taken++;
        return Attribute(instance, name, span);
    }

    private Value Whole(InstanceSet set, SourceSpan span)
    {
        if (set.Why is { } why)
        {
            return Unknown(why, null, span);
        }

        var values = set.Slots.Select(slot => Whole(Instance(slot), span)).ToImmutableArray();
        var provenance = Provenance.Computed(span, values.AsSpan());
        return Collections.Checked(set.Kind == InstanceKind.Count
            ? new ListValue(values, provenance)
            : new MapValue(
                [.. set.Slots.Zip(values, (slot, value) => new MapEntry(Types.Conversion.TextOf(slot.Key ?? value) ?? "", value, null))], provenance));
    }
}
