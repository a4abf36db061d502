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
    public ProvenanceInputs Inputs { get; init; }

    /// <summary>A copy is another step, of which nothing has been found yet.</summary>
    private Provenance(Provenance original)
    {
        Span = original.Span;
        Kind = original.Kind;
        Label = original.Label;
        Reference = original.Reference;
        Inputs = original.Inputs;
    }

    /// <summary>Found by a search that met no reference on any way from here; whichever thread notes it, it is so.</summary>
    private bool refersToNothing;

    private bool IsPlain => Reference is null && Inputs.IsEmpty;

    public static Provenance Written(SourceSpan span) => new(span, ProvenanceKind.Written);

    public static Provenance Computed(SourceSpan span, params ReadOnlySpan<Value> inputs) =>
        new(span, ProvenanceKind.Computed) { Inputs = Combine(inputs) };

    public static Provenance Through(SourceSpan span, string label, Value input) =>
        new(span, ProvenanceKind.Referenced) { Label = label, Inputs = [input.Provenance] };

    /// <summary>Every resource that this value refers to, each once, in the order of use.</summary>
    public ImmutableArray<ResourceReference> References()
    {
        var first = this;
        while (first.Reference is null && first.Inputs.Length == 1)
        {
            first = first.Inputs[0];
        }

        if (first.Inputs.IsEmpty || first.refersToNothing)
        {
            return first.Reference is null ? [] : [first.Reference];
        }

        var found = ImmutableArray.CreateBuilder<ResourceReference>();
        var seen = new HashSet<Provenance>();
        var references = new HashSet<ResourceReference>();
        var pending = new Stack<Provenance>();
        pending.Push(first);
        while (pending.TryPop(out var step))
        {
            if (step.refersToNothing || !seen.Add(step))
            {
                continue;
            }

            if (step.Reference is { } reference && references.Add(reference))
            {
                found.Add(reference);
            }

            for (var i = step.Inputs.Length - 1; i >= 0; i--)
            {
                if (!step.Inputs[i].IsPlain)
                {
                    pending.Push(step.Inputs[i]);
                }
            }
        }

        if (found.Count == 0)
        {
            foreach (var step in seen)
            {
                step.refersToNothing = true;
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Identity, not content: two steps are the same only when they are one.</summary>
    public bool Equals(Provenance? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    /// <summary>What is written in the expression itself is no step of its own.</summary>
    private static ProvenanceInputs Combine(ReadOnlySpan<Value> inputs)
    {
        Provenance? only = null;
        Provenance[]? kept = null;
        var count = 0;
        foreach (var input in inputs)
        {
            var step = input.Provenance;
            if (step.Kind == ProvenanceKind.Written && step.Reference is null)
            {
                continue;
            }

            if (count == 1)
            {
                kept = new Provenance[inputs.Length];
                kept[0] = only ?? step;
            }

            only = step;
            if (kept is not null)
            {
                kept[count] = step;
            }

            count++;
        }

        return kept is not null ? ProvenanceInputs.Create(kept.AsSpan(0, count)) : only is null ? default : [only];
    }
}
