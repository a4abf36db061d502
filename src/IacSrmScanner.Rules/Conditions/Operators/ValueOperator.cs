using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Rules.Conditions.Operators;

/// <summary>What must hold of one value. One file each in this folder.</summary>
public abstract record ValueOperator
{
    /// <summary>The truth when the attribute is absent and the rule states no default.</summary>
    public virtual Truth WhenAbsent => Truth.False;

    /// <summary>The value is a secret when the operator holds: messages must not print it.</summary>
    public virtual bool ConcealsValue => false;

    /// <summary>The truth for a value that is neither null, nor unknown, nor one of several; parts of it may be.</summary>
    public abstract Truth Test(Value value);

    /// <summary>The truth for a value that is not known, from what is known about it.</summary>
    public virtual Truth TestUnknown(UnknownValue value) => Truth.Unknown;

    /// <summary>What else there is to say of a known value, for the placeholder <c>{support}</c>; null when there is nothing.</summary>
    public virtual string? Remark(Value value) => null;

    /// <summary>Tests the elements of a list, whatever their kind, and is true when one is.</summary>
    protected Truth TestAny(ListValue list) => list.Items.Aggregate(list.IsOpen ? Truth.Unknown : Truth.False, (found, item) => Truth.Or(found, TestElement(item)));

    private Truth TestElement(Value item) => item switch
    {
        NullValue => Truth.False,
        OneOfValue many => ValueComparison.OverAlternatives(many, TestElement),
        UnknownValue unknown => TestUnknown(unknown),
        _ => Test(item),
    };
}
