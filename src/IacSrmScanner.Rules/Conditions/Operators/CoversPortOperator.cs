using System.Collections.Immutable;
using System.Globalization;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Rules.Conditions.Operators;

/// <summary><c>coversPort: 22</c>: a port, a range (<c>20-25</c>), <c>*</c>, or a list or comma-separated text of these.</summary>
public sealed record CoversPortOperator(ImmutableArray<int> Ports) : ValueOperator
{
    public override Truth Test(Value value) => value switch
    {
        ListValue list => TestAny(list),
        _ when Literal.Text(value) is { } text => Truth.Of(text.Split(',').Any(Covers)),
        _ => Truth.False,
    };

    private bool Covers(string range)
    {
        range = range.Trim();
        if (range is "*" or "-1" || range.Equals("any", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var dash = range.IndexOf('-', StringComparison.Ordinal);
        var first = dash < 0 ? range : range[..dash];
        var last = dash < 0 ? range : range[(dash + 1)..];
        return TryPort(first, out var from) && TryPort(last, out var to) && Ports.Any(port => port >= from && port <= to);
    }

    private static bool TryPort(string text, out int port) =>
        int.TryParse(text.AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out port);
}
