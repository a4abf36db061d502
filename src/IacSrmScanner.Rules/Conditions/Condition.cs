namespace IacSrmScanner.Rules.Conditions;

/// <summary>What must or must not be so. A closed family in this folder; immutable; evaluated in three values.</summary>
public abstract record Condition
{
    private protected Condition()
    {
    }

    public abstract Judgement Evaluate(Subject subject);

    /// <summary>Reports every attribute path of the condition, so that it can be checked against the provider's schema.</summary>
    public abstract void Visit(IPathVisitor visitor);
}
