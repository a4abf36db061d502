namespace IacSrmScanner.Core.Values;

/// <summary>
/// Kleene's three-valued truth. There is no conversion to <see cref="bool"/>: whoever asks must say what an unknown means.
/// </summary>
public readonly record struct Truth
{
    private readonly sbyte sign;

    private Truth(sbyte sign) => this.sign = sign;

    public static Truth True => new(1);

    public static Truth False => new(-1);

    /// <summary>The default value.</summary>
    public static Truth Unknown => default;

    public bool IsTrue => sign > 0;

    public bool IsFalse => sign < 0;

    public bool IsUnknown => sign == 0;

    public static Truth Of(bool value) => value ? True : False;

    public static Truth And(Truth left, Truth right) => new(Math.Min(left.sign, right.sign));

    public static Truth Or(Truth left, Truth right) => new(Math.Max(left.sign, right.sign));

    public Truth Negate() => new((sbyte)-sign);

    public override string ToString() => sign switch { > 0 => "true", < 0 => "false", _ => "unknown" };
}
