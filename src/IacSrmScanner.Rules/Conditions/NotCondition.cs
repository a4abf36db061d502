namespace IacSrmScanner.Rules.Conditions;

public sealed record NotCondition(Condition Inner) : Condition
{
    public override Judgement Evaluate(Subject subject) => Inner.Evaluate(subject).Negate();

    public override void Visit(IPathVisitor visitor) => Inner.Visit(visitor);
}
