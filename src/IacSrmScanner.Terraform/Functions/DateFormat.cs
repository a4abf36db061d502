using System.Globalization;
using System.Text;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Functions;

/// <summary>The formats of <c>formatdate</c>: runs of a letter stand for parts of the time, quoted text for itself.</summary>
internal static class DateFormat
{
    public static Value Format(FunctionCall call, string format, Timestamp time)
    {
        var result = new StringBuilder();
        for (var i = 0; i < format.Length;)
        {
            var letter = format[i];
            if (letter == '\'')
            {
                if (!ReadQuoted(format, ref i, result))
                {
                    return call.Error("a quoted text does not end");
                }

                continue;
            }

            var start = i;
            while (i < format.Length && format[i] == letter)
            {
                i++;
            }

            if (!char.IsAsciiLetter(letter))
            {
                result.Append(format, start, i - start);
            }
            else if (Part(letter, i - start, time) is { } part)
            {
                result.Append(part);
            }
            else
            {
                return call.Error($"there is no '{format[start..i]}' in a date format");
            }
        }

        return call.Result(result.ToString());
    }

    private static string? Part(char letter, int length, Timestamp time)
    {
        var clock = time.Clock;
        return (letter, length) switch
        {
            ('Y', 4) => Written("yyyy"),
            ('Y', 2) => Written("yy"),
            ('M', 4) => Written("MMMM"),
            ('M', 3) => Written("MMM"),
            ('M', _) => Digits(clock.Month),
            ('D', _) => Digits(clock.Day),
            ('E', 4) => Written("dddd"),
            ('E', 3) => Written("ddd"),
            ('h', _) => Digits(clock.Hour),
            ('H', _) => Digits(clock.Hour % 12 == 0 ? 12 : clock.Hour % 12),
            ('A', 2) => clock.Hour < 12 ? "AM" : "PM",
            ('a', 2) => clock.Hour < 12 ? "am" : "pm",
            ('m', _) => Digits(clock.Minute),
            ('s', _) => Digits(clock.Second),
            ('Z', 1) => time.Zone(":", "Z"),
            ('Z', 3) => time.Zone("", "UTC"),
            ('Z', 4) => time.Zone("", null),
            ('Z', 5) => time.Zone(":", null),
            _ => null,
        };

        string Written(string pattern) => clock.ToString(pattern, CultureInfo.InvariantCulture);

        string? Digits(int number) => length > 2 ? null : number.ToString(length == 1 ? "0" : "00", CultureInfo.InvariantCulture);
    }

    /// <summary>Text in single quotes, in which two quotes stand for one.</summary>
    private static bool ReadQuoted(string format, ref int i, StringBuilder into)
    {
        var start = ++i;
        while (i < format.Length)
        {
            if (format[i] != '\'')
            {
                into.Append(format[i++]);
            }
            else if (i + 1 < format.Length && format[i + 1] == '\'')
            {
                into.Append('\'');
                i += 2;
            }
            else
            {
                into.Append(i == start ? "'" : "");
                i++;
                return true;
            }
        }

        return false;
    }
}
