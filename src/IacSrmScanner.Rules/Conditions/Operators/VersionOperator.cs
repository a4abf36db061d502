using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Rules.Conditions.Operators;

/// <summary><c>versionAtLeast</c>, <c>versionBelow</c>: dotted versions, compared part by part; missing parts are 0.</summary>
public sealed record VersionOperator(ImmutableArray<BigInteger> Limit, bool Below) : ValueOperator
{
    public override Truth Test(Value value)
    {
        if (Literal.Text(value) is not { } text || Parse(text) is not { IsEmpty: false } version)
        {
            return Truth.False;
        }

        return Truth.Of(Compare(version, Limit) < 0 == Below);
    }

    /// <summary>The numbers of a version: <c>1.2.10</c> of <c>v1.2.10-eks.3</c>; empty when the text holds none at its start.</summary>
    public static ImmutableArray<BigInteger> Parse(string text)
    {
        var parts = ImmutableArray.CreateBuilder<BigInteger>();
        var rest = text.AsSpan().TrimStart("vV");
        while (!rest.IsEmpty)
        {
            var digits = rest.IndexOfAnyExceptInRange('0', '9');
            var part = digits < 0 ? rest : rest[..digits];
            if (part.IsEmpty || part.Length > 32)
            {
                break;
            }

            parts.Add(BigInteger.Parse(part, CultureInfo.InvariantCulture));
            if (digits < 0 || rest[digits] != '.')
            {
                break;
            }

            rest = rest[(digits + 1)..];
        }

        return parts.ToImmutable();
    }

    private static int Compare(ImmutableArray<BigInteger> left, ImmutableArray<BigInteger> right)
    {
        for (var i = 0; i < Math.Max(left.Length, right.Length); i++)
        {
            var order = Part(left, i).CompareTo(Part(right, i));
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private static BigInteger Part(ImmutableArray<BigInteger> version, int position) =>
        position < version.Length ? version[position] : BigInteger.Zero;
}
