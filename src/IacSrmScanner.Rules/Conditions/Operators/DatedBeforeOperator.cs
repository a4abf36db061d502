using System.Globalization;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Rules.Conditions.Operators;

/// <summary>
/// <c>datedBefore: 2025-11-24</c>: the text names a day that lies before this one, as names and versions of images do:
/// <c>…-server-20230516</c>, <c>…-v20230516</c>, <c>22.04.202305160</c>, <c>2023-05-16</c>. The last day counts where there are several.
/// </summary>
/// <param name="Day">The day, stated by the rule: nothing in a scan reads the clock.</param>
public sealed record DatedBeforeOperator(DateOnly Day) : ValueOperator
{
    /// <summary>Digits of a day, and of a count behind it.</summary>
    private const int DayDigits = 8;

    private const int MaxDigits = DayDigits + 2;

    private static readonly DateOnly Earliest = new(2006, 1, 1);

    public override Truth Test(Value value) => Truth.Of(Literal.Text(value) is { } text && DayIn(text) is { } day && day < Day);

    /// <summary>The last day that a text names; null when it names none.</summary>
    public static DateOnly? DayIn(string text)
    {
        DateOnly? last = null;
        for (var start = 0; start < text.Length; start++)
        {
            if (!char.IsAsciiDigit(text[start]))
            {
                continue;
            }

            var length = text.AsSpan(start).IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : text.Length - start;
            last = AtStart(text.AsSpan(start), length) ?? last;
            start += length;
        }

        return last;
    }

    private static DateOnly? AtStart(ReadOnlySpan<char> text, int digits)
    {
        var (form, width) = digits is >= DayDigits and <= MaxDigits ? ("yyyyMMdd", DayDigits) : ("yyyy-MM-dd", 10);
        return (digits is 4 || width == DayDigits)
            && text.Length >= width
            && DateOnly.TryParseExact(text[..width], form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day >= Earliest
                ? day
                : null;
    }
}
