using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Plan.Bodies;

/// <summary>Where planned values come from: the files, or what Terraform was given beside them.</summary>
internal static class Origins
{
    private static readonly UnknownReason Given = new(UnknownKind.Input, "the secret was given to Terraform from outside the files");

    private static readonly UnknownReason Untold =
        new(UnknownKind.NotEvaluated, "the plan does not tell whether the secret is written in the files");

    /// <summary>Why a planned secret is not one that is written in the files; null when it is.</summary>
    public static UnknownReason? OfSecret(PlanPart part, bool hasSource, SourceText plan)
    {
        if (part.Located is { } located)
        {
            return located is UnknownValue || PassesThrough(located.Provenance, plan) ? Given : null;
        }

        if (hasSource)
        {
            return Given;
        }

        return PlanTrees.IsConstant(part.Expression) ? null : part.Expression is null ? Untold : Given;
    }

    /// <summary>The variables that the source is evaluated with have their places in the plan.</summary>
    private static bool PassesThrough(Provenance provenance, SourceText plan)
    {
        var seen = new HashSet<Provenance>();
        var pending = new Stack<Provenance>([provenance]);
        while (pending.TryPop(out var step))
        {
            if (ReferenceEquals(step.Span.Source, plan))
            {
                return true;
            }

            foreach (var input in step.Inputs)
            {
                if (seen.Add(input))
                {
                    pending.Push(input);
                }
            }
        }

        return false;
    }
}
