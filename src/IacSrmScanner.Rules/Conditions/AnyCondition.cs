using System.Collections.Immutable;

namespace IacSrmScanner.Rules.Conditions;

public sealed record AnyCondition(ImmutableArray<Condition> Conditions) : Condition
{
    public override Judgement Evaluate(Subject subject)
    {
        var result = Judgement.False;
        foreach (var condition in Conditions)
        {
            result = Judgement.Or(result, condition.Evaluate(subject));
            if (result.Truth.IsTrue)
            {
                break;
            }
        }

        return result;
    }

    public override void Visit(IPathVisitor visitor)
    {
        foreach (var condition in Conditions)
        {
            condition.Visit(visitor);
        }
    }
}
