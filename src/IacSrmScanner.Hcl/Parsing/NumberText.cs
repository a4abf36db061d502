using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Hcl.Parsing;

internal static class NumberText
{
    /// <summary>Reads a number token, which may hold more dots and exponents than a number has.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out Number number, out string problem)
    {
        problem = string.Empty;
        if (text.Length <= 18 && !text.ContainsAnyExceptInRange('0', '9'))
        {
            number = long.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
            return true;
        }

        var exponents = text.Count('e') + text.Count('E');
        if (text.Count('.') > 1 || exponents > 1)
        {
            number = default;
            problem = "a number has one decimal point and one exponent at most";
            return false;
        }

        // '1.e5' is a number in HCL.
        var isRead = text.IndexOf(".e", StringComparison.OrdinalIgnoreCase) is >= 0 and var dot
            ? Number.TryParse(string.Concat(text[..dot], text[(dot + 1)..]), out number)
            : Number.TryParse(text, out number);
        problem = isRead ? problem : $"its digits and exponent exceed what is supported ({Number.MaxExponent})";
        return isRead;
    }
}
