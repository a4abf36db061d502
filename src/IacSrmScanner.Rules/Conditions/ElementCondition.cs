using IacSrmScanner.Core.Values;
using IacSrmScanner.Rules.Conditions.Paths;

namespace IacSrmScanner.Rules.Conditions;

/// <summary><c>some: ingress</c>, <c>each:</c>, <c>none:</c>: a condition on the elements of a list or the blocks of a type.</summary>
public sealed record ElementCondition(Quantifier Quantifier, AttributePath Path, Condition Satisfies) : Condition
{
    public override Judgement Evaluate(Subject subject)
    {
        var walker = new PathWalker(Path, Quantification.Crossing(Quantifier), value => Elements(value, subject));
        return Quantification.Finish(Quantifier, walker.Walk(subject));
    }

    public override void Visit(IPathVisitor visitor)
    {
        visitor.Path(Path);
        visitor.Below(Path, () => Satisfies.Visit(visitor));
    }

    private Judgement Elements(Value? value, Subject subject)
    {
        var nothing = Judgement.Of(Truth.Of(Quantifier == Quantifier.Each), new Evidence(Path.Text, value, value?.Provenance.Span));
        return value switch
        {
            null => nothing,
            OneOfValue many => Alternatives.Judge(Path.Text, many, alternative => Elements(alternative is NullValue ? null : alternative, subject)),
            UnknownValue { Structure: { } structure } => Elements(structure, subject),
            TextValue { Structure: { } structure } => Elements(structure, subject),
            _ when EncodedText.Decode(value, new PathSegment.Elements(Crossing.Any)) is { } decoded => Elements(decoded, subject),
            UnknownValue unknown => Judgement.Unknown(Path.Text, unknown, unknown.Why.Text),
            ListValue list => Quantification.Over(
                Quantifier,
                list.Items.Select(item => Satisfied(item, subject)),
                list.IsOpen ? Judgement.MoreArePossible(Path.Text, list, "elements") : null,
                nothing),
            _ => Satisfied(value, subject),
        };
    }

    private Judgement Satisfied(Value element, Subject subject) => element switch
    {
        OneOfValue many => Alternatives.Judge(Path.Text, many, alternative => Satisfied(alternative, subject)),
        UnknownValue { Parts.IsEmpty: true } unknown => Judgement.Unknown(Path.Text, unknown, unknown.Why.Text),
        _ => Satisfies.Evaluate(subject with { Root = element }).PlacedAt(Path.Text, element),
    };
}
