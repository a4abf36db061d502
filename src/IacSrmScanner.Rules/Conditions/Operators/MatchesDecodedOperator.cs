using System.Text;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Rules.Conditions.Operators;

/// <summary>
/// <c>matchesDecoded: REGEX</c>: the text, or the text that it is the base64 form of, contains a match. For start scripts,
/// which are handed over encoded or not. A known part of a text is enough.
/// </summary>
public sealed record MatchesDecodedOperator(LinearRegex Pattern) : ValueOperator
{
    public override Truth Test(Value value) => Literal.Text(value) is { } text
        ? Truth.Of(Pattern.IsMatch(text) || (Decode(text) is { } decoded && Pattern.IsMatch(decoded)))
        : Truth.False;

    public override Truth TestUnknown(UnknownValue value) =>
        value.Parts.Any(part => part is TextValue { Text: var known } && Pattern.IsMatch(known)) ? Truth.True : Truth.Unknown;

    private static string? Decode(string text)
    {
        var bytes = new byte[text.Length];
        return text.Length > 0 && Convert.TryFromBase64String(text, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : null;
    }
}
