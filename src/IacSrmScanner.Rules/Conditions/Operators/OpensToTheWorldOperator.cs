using System.Net;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Rules.Conditions.Operators;

/// <summary>
/// <c>opensToTheWorld: true</c>: an address range, or a list with one, that lets everybody in. A prefix of at most one bit counts:
/// <c>0.0.0.0/1</c> with <c>128.0.0.0/1</c> is the usual way around a check for <c>0.0.0.0/0</c>.
/// </summary>
public sealed record OpensToTheWorldOperator : ValueOperator
{
    private const int LongestWorldPrefix = 1;

    public override Truth Test(Value value) => value switch
    {
        ListValue list => TestAny(list),
        _ when Literal.Text(value) is { } text => Truth.Of(IsWorld(text.Trim())),
        _ => Truth.False,
    };

    private static bool IsWorld(string text)
    {
        if (text is "*" || text.Equals("internet", StringComparison.OrdinalIgnoreCase) || text.Equals("any", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return text is "0.0.0.0" or "::";
        }

        return int.TryParse(text.AsSpan(slash + 1), out var prefix)
            && prefix >= 0 && prefix <= LongestWorldPrefix
            && IPAddress.TryParse(text.AsSpan(0, slash), out _);
    }
}
