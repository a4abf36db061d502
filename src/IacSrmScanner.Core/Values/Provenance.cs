using System.Collections.Immutable;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Core.Values;

/// <summary>
/// Where a value comes from: the place the author wrote it, and the values that it was made from, so that each step
/// (attribute ← local ← module argument ← variable default) can be shown.
/// </summary>
/// <param name="Span">The expression, literal or node that gave the value.</param>
/// <param name="Kind">How the value came about.</param>
public sealed record Provenance(SourceSpan Span, ProvenanceKind Kind)
{
    /// <summary>The name through which the value was reached, such as <c>var.encrypt</c> or <c>!Ref Stage</c>; empty when there is none.</summary>
    public string Label { get; init; } = "";

    /// <summary>The resource that the value refers to, when it does.</summary>
    public ResourceReference? Reference { get; init; }

    /// <summary>The steps before this one, in the order in which they were used. Shared, so the whole is a graph without cycles.</summary>
    public ImmutableArray<Provenance> Inputs { get; init; } = [];

    public static Provenance Written(SourceSpan span) => new(span, ProvenanceKind.Written);

    public static Provenance Computed(SourceSpan span, params ReadOnlySpan<Value> inputs) =>
        new(span, ProvenanceKind.Computed) { Inputs = Combine(inputs) };

    public static Provenance Through(SourceSpan span, string label, Value input) =>
        new(span, ProvenanceKind.Referenced) { Label = label, Inputs = [input.Provenance] };

    /// <summary>Every resource that this value refers to, each once, in the order of use.</summary>
    public ImmutableArray<ResourceReference> References()
    {
        if (Inputs.IsEmpty)
        {
            return Reference is null ? [] : [Reference];
        }

        if (Reference is null && Inputs is [{ Inputs.IsEmpty: true } only])
        {
            return only.References();
        }

        var found = ImmutableArray.CreateBuilder<ResourceReference>();
        var seen = new HashSet<Provenance>(ReferenceEqualityComparer.Instance);
        var references = new HashSet<ResourceReference>();
        var pending = new Stack<Provenance>();
        pending.Push(this);
        while (pending.TryPop(out var step))
        {
            if (!seen.Add(step))
            {
                continue;
            }

            if (step.Reference is { } reference && references.Add(reference))
            {
                found.Add(reference);
            }

            for (var i = step.Inputs.Length - 1; i >= 0; i--)
            {
                pending.Push(step.Inputs[i]);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Identity, not content: two steps are the same only when they are one.</summary>
    public bool Equals(Provenance? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    private static ImmutableArray<Provenance> Combine(ReadOnlySpan<Value> inputs)
    {
        var kept = ImmutableArray.CreateBuilder<Provenance>(inputs.Length);
        foreach (var input in inputs)
        {
            if (input.Provenance.Kind != ProvenanceKind.Written || input.Provenance.Reference is not null)
            {
                kept.Add(input.Provenance);
            }
        }

        return kept.DrainToImmutable();
    }
}
