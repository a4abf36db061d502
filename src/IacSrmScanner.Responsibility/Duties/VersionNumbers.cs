using System.Collections.Immutable;
using System.Globalization;

namespace IacSrmScanner.Responsibility.Duties;

/// <summary>The numbers of a version, joined by dots or underscores.</summary>
internal static class VersionNumbers
{
    private const int MaxDigits = 9;

    /// <summary>The numbers at the start of a text, whatever follows: 18 of <c>18-lts</c>; empty when there are none.</summary>
    public static ImmutableArray<int> AtStart(ReadOnlySpan<char> text) => Read(text, out _);

    /// <summary>The numbers that a text consists of; empty when it is not made of numbers only.</summary>
    public static ImmutableArray<int> Of(string text) => Read(text, out var length) is var numbers && length == text.Length ? numbers : [];

    /// <summary>Whether a version is one of those that a shorter one names: 13.4 of 13.</summary>
    public static bool IsWithin(ImmutableArray<int> version, ImmutableArray<int> shorter) =>
        !shorter.IsEmpty && version.AsSpan().StartsWith(shorter.AsSpan());

    private static ImmutableArray<int> Read(ReadOnlySpan<char> text, out int length)
    {
        var numbers = ImmutableArray.CreateBuilder<int>();
        length = 0;
        for (var at = 0; at < text.Length;)
        {
            var digits = text[at..].IndexOfAnyExceptInRange('0', '9') is var end && end < 0 ? text.Length - at : end;
            if (digits is 0 or > MaxDigits)
            {
                break;
            }

            numbers.Add(int.Parse(text.Slice(at, digits), CultureInfo.InvariantCulture));
            length = at + digits;
            at = length < text.Length && text[length] is '.' or '_' ? length + 1 : text.Length;
        }

        return numbers.ToImmutable();
    }
}
