using IacSrmScanner.Rules.Conditions.Paths;

namespace IacSrmScanner.Rules.Conditions;

/// <summary>Puts the judgements of several things together under a <see cref="Quantifier"/>.</summary>
internal static class Quantification
{
    /// <summary>How lists on the way to the quantified one are crossed, before <see cref="Finish"/>.</summary>
    public static Crossing Crossing(Quantifier quantifier) => quantifier == Quantifier.Each ? Paths.Crossing.Every : Paths.Crossing.Any;

    /// <summary>The judgement over all, before <see cref="Finish"/>; <paramref name="unknownRest"/> stands for things that may be there too.</summary>
    public static Judgement Over(Quantifier quantifier, IEnumerable<Judgement> each, Judgement? unknownRest, Judgement overNothing)
    {
        Judgement? result = null;
        foreach (var one in each)
        {
            result = result is { } before ? Combine(quantifier, before, one) : one;
        }

        if (unknownRest is { } rest)
        {
            result = result is { } before ? Combine(quantifier, before, rest) : rest;
        }

        return result ?? overNothing;
    }

    /// <summary>"None" is "some", negated at the very end.</summary>
    public static Judgement Finish(Quantifier quantifier, Judgement judgement) =>
        quantifier == Quantifier.None ? judgement.Negate() : judgement;

    private static Judgement Combine(Quantifier quantifier, Judgement left, Judgement right) =>
        quantifier == Quantifier.Each ? Judgement.And(left, right) : Judgement.Or(left, right);
}
