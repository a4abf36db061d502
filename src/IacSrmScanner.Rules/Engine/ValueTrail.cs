using System.Collections.Immutable;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Rules.Engine;

/// <summary>The way of a value through the files, from the place where it is used back to where it was written.</summary>
public static class ValueTrail
{
    /// <summary>A value made of very many has as many ways; this is how many steps are looked at for each that is shown.</summary>
    private const int LooksPerStep = 20;

    /// <summary>
    /// The steps and how far each is from the value, nearest first, what a step was made from right after it. Each place is
    /// there once; more than <paramref name="maxSteps"/> are left out.
    /// </summary>
    public static ImmutableArray<(Provenance Step, int Depth)> Of(Provenance last, int maxSteps)
    {
        if (last.Inputs.IsEmpty)
        {
            return last.Span.Source.Path.Length > 0 ? [(last, 0)] : [];
        }

        var steps = ImmutableArray.CreateBuilder<(Provenance, int)>();
        var seen = new HashSet<Provenance>();
        var places = new HashSet<(SourceSpan, string)>();
        var pending = new Stack<(Provenance Step, int Depth)>([(last, 0)]);
        while (steps.Count < maxSteps && seen.Count < maxSteps * LooksPerStep && pending.TryPop(out var next))
        {
            var (step, depth) = next;
            if (!seen.Add(step))
            {
                continue;
            }

            // A step that says nothing new, or has no place, is passed over; what led to it is not.
            var isNew = step.Span.Source.Path.Length > 0 && places.Add((step.Span, step.Label));
            if (isNew)
            {
                steps.Add((step, depth));
            }

            for (var i = step.Inputs.Length - 1; i >= 0; i--)
            {
                pending.Push((step.Inputs[i], isNew ? depth + 1 : depth));
            }
        }

        return steps.ToImmutable();
    }
}
