namespace IacSrmScanner.Terraform.Functions;

/// <summary>One verb of a format: <c>%[1]-5.2f</c>.</summary>
internal sealed record FormatVerb(char Letter, int? Argument, int? Width, int? Precision, string Flags)
{
    public const int MaxWidth = 10_000;

    public bool Has(char flag) => Flags.Contains(flag, StringComparison.Ordinal);

    /// <summary>Reads a verb; <paramref name="at"/> is after the percent sign and ends after the letter. Null when it is malformed.</summary>
    public static FormatVerb? Read(string format, ref int at)
    {
        var start = at;
        while (at < format.Length && format[at] is '+' or '-' or '#' or '0' or ' ')
        {
            at++;
        }

        var flags = format[start..at];
        var width = Digits(format, ref at);
        int? precision = null;
        if (at < format.Length && format[at] == '.')
        {
            at++;
            precision = Digits(format, ref at) ?? 0;
        }

        int? argument = null;
        if (at < format.Length && format[at] == '[')
        {
            at++;
            argument = Digits(format, ref at);
            if (argument is null || at == format.Length || format[at++] != ']')
            {
                return null;
            }
        }

        return at < format.Length && width is null or <= MaxWidth && precision is null or <= MaxWidth
            ? new FormatVerb(format[at++], argument, width, precision, flags)
            : null;
    }

    private static int? Digits(string format, ref int at)
    {
        var start = at;
        var value = 0;
        while (at < format.Length && char.IsAsciiDigit(format[at]))
        {
            value = Math.Min(MaxWidth + 1, (value * 10) + format[at] - '0');
            at++;
        }

        return at == start ? null : value;
    }
}
