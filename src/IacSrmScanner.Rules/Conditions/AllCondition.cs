using System.Collections.Immutable;

namespace IacSrmScanner.Rules.Conditions;

public sealed record AllCondition(ImmutableArray<Condition> Conditions) : Condition
{
    public override Judgement Evaluate(Subject subject)
    {
        var result = Judgement.True;
        foreach (var condition in Conditions)
        {
            result = Judgement.And(result, condition.Evaluate(subject));
            if (result.Truth.IsFalse)
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
