namespace IacSrmScanner.Rules.Conditions;

/// <summary>Simply true: for a resource whose mere existence decides.</summary>
public sealed record AlwaysCondition : Condition
{
    public override Judgement Evaluate(Subject subject) => Judgement.True;

    public override void Visit(IPathVisitor visitor)
    {
    }
}
