using System.Collections.Immutable;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Rules.Conditions.Operators;
using IacSrmScanner.Rules.Conditions.Paths;

namespace IacSrmScanner.Rules.Conditions;

/// <summary>One operator on one attribute.</summary>
/// <param name="Paths">The attribute's paths, of which the first that is present counts.</param>
/// <param name="Operator">What must hold of its value.</param>
/// <param name="Default">What its absence means.</param>
public sealed record AttributeCondition(ImmutableArray<AttributePath> Paths, ValueOperator Operator, AbsenceMeaning Default) : Condition
{
    /// <summary>Asks whether an attribute is there, whatever its value.</summary>
    public static AttributeCondition Presence(AttributePath path) => new([path], new ExistsOperator(true), new AbsenceMeaning.Unset());

    /// <summary>One for each path, made on first use; whichever thread is first, they are alike.</summary>
    private PathWalker[]? walkers;

    public override Judgement Evaluate(Subject subject)
    {
        Judgement? before = null;
        for (var i = 0; i < Paths.Length; i++)
        {
            var path = Paths[i];
            var present = Paths.Length == 1 ? Truth.True : IsPresent(path, subject);
            if (present.IsFalse)
            {
                continue;
            }

            var here = EvaluateAt(i, subject);
            var both = before is { } other ? Judgement.Agree(other, here, here.Evidence.FirstOrDefault() ?? new Evidence(path.Text, null, null)) : here;
            if (present.IsTrue || !subject.Relations.MindsExistence)
            {
                return both;
            }

            // Where a choice decides whether it is present, the next path counts in the other case.
            before = both;
        }

        var absent = EvaluateAt(0, subject);
        return before is { } perhaps ? Judgement.Agree(perhaps, absent, perhaps.Evidence.FirstOrDefault() ?? new Evidence(Paths[0].Text, null, null)) : absent;
    }

    public override void Visit(IPathVisitor visitor)
    {
        foreach (var path in Paths)
        {
            visitor.Path(path);
        }
    }

    private static Truth IsPresent(AttributePath path, Subject subject) =>
        new PathWalker(path, Crossing.Any, value => value is null ? Judgement.False : Judgement.True).Walk(subject).Truth;

    private Judgement EvaluateAt(int position, Subject subject)
    {
        walkers ??= [.. Paths.Select(Walker)];
        return walkers[position].Walk(subject);
    }

    private PathWalker Walker(AttributePath path) =>
        new(path, Crossing.Every, value => value is null ? WhenAbsent(path) : Test(path, value));

    private Judgement WhenAbsent(AttributePath path)
    {
        var evidence = new Evidence(path.Text, null, null) { IsConcealed = Operator.ConcealsValue };
        return Default switch
        {
            AbsenceMeaning.Unset => Judgement.Of(Operator.WhenAbsent, evidence),
            AbsenceMeaning.Value { Content: var content } => Judgement.Of(Operator.Test(content), WithRemark(evidence, content)),
            _ => Judgement.Of(Truth.Unknown, evidence with { Reason = $"'{path}' is not set and the provider decides its value" }),
        };
    }

    private Judgement TestAlternatives(AttributePath path, OneOfValue many) =>
        Alternatives.Judge(path.Text, many, alternative => alternative is NullValue ? WhenAbsent(path) : Test(path, alternative));

    private Judgement Test(AttributePath path, Value value)
    {
        var evidence = new Evidence(path.Text, value, value.Provenance.Span) { IsConcealed = Operator.ConcealsValue };
        switch (value)
        {
            case OneOfValue many:
                return TestAlternatives(path, many);
            case UnknownValue unknown:
                var truth = Operator.TestUnknown(unknown);
                return Judgement.Of(truth, truth.IsUnknown ? evidence with { Reason = unknown.Why.Text } : evidence);
            default:
                var known = Operator.Test(value);
                return Judgement.Of(known, known.IsUnknown ? evidence with { Reason = "a part of the value is not known" } : WithRemark(evidence, value));
        }
    }

    private Evidence WithRemark(Evidence evidence, Value value) => Operator.Remark(value) is { } remark ? evidence with { Remark = remark } : evidence;
}
