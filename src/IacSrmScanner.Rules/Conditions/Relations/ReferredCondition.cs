using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Rules.Conditions.Paths;

namespace IacSrmScanner.Rules.Conditions.Relations;

/// <summary><c>related: T</c> with <c>via: attribute</c>: a condition on the resources that this one refers to.</summary>
/// <param name="Quantifier">Of how many of them it must hold.</param>
/// <param name="Types">The types that may be referred to.</param>
/// <param name="Via">The attribute of this resource that refers.</param>
/// <param name="Satisfies">What must hold of them.</param>
public sealed record ReferredCondition(Quantifier Quantifier, ImmutableArray<string> Types, AttributePath Via, Condition Satisfies) : Condition
{
    public override Judgement Evaluate(Subject subject)
    {
        var walker = new PathWalker(Via, Quantification.Crossing(Quantifier), value => Follow(value, subject));
        return Quantification.Finish(Quantifier, walker.Walk(subject));
    }

    public override void Visit(IPathVisitor visitor)
    {
        visitor.Path(Via);
        visitor.Resource(Types, () => Satisfies.Visit(visitor));
    }

    private Judgement Follow(Value? value, Subject subject)
    {
        var overNothing = Quantifier == Quantifier.Each ? Judgement.True : Judgement.False;
        return value switch
        {
            null => overNothing with { Evidence = [new Evidence(Via.Text, null, null)] },
            ListValue { Items.IsEmpty: false } list => Quantification.Over(
                Quantifier, list.Items.Select(item => Follow(item, subject)), list.IsOpen ? Outside(list) : null, overNothing),
            OneOfValue many => Alternatives.Judge(Via.Text, many, alternative => Follow(alternative is NullValue ? null : alternative, subject)),
            _ => Targets(value, subject) switch
            {
                { IsEmpty: true } => Outside(value),
                var targets => Quantification.Over(
                    Quantifier, targets.Select(target => Through(value, RelatedJudgement.Of(target, Satisfies, subject.Relations))), null, overNothing),
            },
        };
    }

    /// <summary>The attribute that refers comes last: it is the place in the resource that is judged.</summary>
    private Judgement Through(Value value, Judgement judgement) =>
        judgement with { Evidence = [.. judgement.Evidence, new Evidence(Via.Text, value, value.Provenance.Span)] };

    private ImmutableArray<Resource> Targets(Value value, Subject subject) =>
    [
        .. value.Provenance.References()
            .SelectMany(reference => subject.Relations.Graph.Resolve(reference.Address))
            .Where(resource => Types.Any(type => TypeName.Is(resource, type)))
            .DistinctBy(resource => resource.Address),
    ];

    private Judgement Outside(Value value)
    {
        var reason = value is UnknownValue unknown ? unknown.Why.Text : "it names something that is not in this configuration";
        return Judgement.Unknown(Via.Text, value, reason);
    }
}
