using System.Text.RegularExpressions;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Rules.Conditions.Operators;

/// <summary>
/// <c>matches: REGEX</c>. The expression runs without backtracking, in time linear in the text, whatever its author wrote.
/// </summary>
public sealed record MatchesOperator(Regex Pattern) : ValueOperator
{
    public const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    public override Truth Test(Value value) => Literal.Text(value) is { } text ? Truth.Of(Pattern.IsMatch(text)) : Truth.False;
}
