using IacSrmScanner.Core.Values;
using IacSrmScanner.Rules.Conditions.Paths;

namespace IacSrmScanner.Rules.Conditions.Policies;

/// <summary><c>policy: path</c>: a condition on the statements of an IAM policy document, wherever it is written.</summary>
public sealed record PolicyCondition(Quantifier Quantifier, AttributePath Path, Condition Satisfies) : Condition
{
    public override Judgement Evaluate(Subject subject)
    {
        var walker = new PathWalker(Path, Quantification.Crossing(Quantifier), value => Document(value, subject));
        return Quantification.Finish(Quantifier, walker.Walk(subject));
    }

    public override void Visit(IPathVisitor visitor)
    {
        visitor.Path(Path);
        visitor.Statement(() => Satisfies.Visit(visitor));
    }

    private Judgement Document(Value? value, Subject subject)
    {
        var overNothing = Judgement.Of(Truth.Of(Quantifier == Quantifier.Each), new Evidence(Path.Text, value, value?.Provenance.Span));
        switch (value)
        {
            case null:
                return overNothing;
            case OneOfValue many:
                return Alternatives.Judge(Path.Text, many, alternative => Document(alternative is NullValue ? null : alternative, subject));
            case ListValue list:
                return Quantification.Over(Quantifier, list.Items.Select(item => Document(item, subject)), list.IsOpen ? Judgement.MoreArePossible(Path.Text, list, "policies") : null, overNothing);
        }

        var policy = PolicyReader.Read(value);
        var rest = policy.Unread is { } reason ? Judgement.Unknown(Path.Text, value, reason) : (Judgement?)null;
        return Quantification.Over(
            Quantifier, policy.Statements.Select(statement => Placed(statement, value, Satisfies.Evaluate(subject with { Root = statement }))), rest, overNothing);
    }

    /// <summary>Where only absent keys decided, the statement is the place; the attribute that holds the policy comes last.</summary>
    private Judgement Placed(MapValue statement, Value document, Judgement judgement)
    {
        var placed = judgement.PlacedAt(Path.Text, statement);
        return placed with { Evidence = [.. placed.Evidence, new Evidence(Path.Text, document, document.Provenance.Span)] };
    }
}
