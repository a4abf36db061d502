using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Rules.Conditions.Operators;

/// <summary><c>matches: REGEX</c></summary>
public sealed record MatchesOperator(LinearRegex Pattern) : ValueOperator
{
    public override Truth Test(Value value) => Literal.Text(value) is { } text ? Truth.Of(Pattern.IsMatch(text)) : Truth.False;
}
