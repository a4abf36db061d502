using System.Globalization;
using System.Numerics;

namespace IacSrmScanner.Terraform.Functions;

/// <summary>A range such as <c>10.0.0.0/16</c>; host bits are cleared.</summary>
internal sealed record AddressRange(BigInteger Base, int Prefix, int Bits)
{
    public static AddressRange? Parse(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || !int.TryParse(text.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var prefix))
        {
            return null;
        }

        var address = Decimal(text[..slash]);
        if (address.Contains(':', StringComparison.Ordinal) && address.Contains('.', StringComparison.Ordinal))
        {
            return null;
        }

        if (!System.Net.IPAddress.TryParse(address, out var parsed) || address.Contains('%', StringComparison.Ordinal)
            || (!address.Contains(':', StringComparison.Ordinal) && address.Split('.').Length != 4))
        {
            return null;
        }

        var octets = parsed.GetAddressBytes();
        var bits = octets.Length * 8;
        if (prefix > bits)
        {
            return null;
        }

        var number = new BigInteger(octets, isUnsigned: true, isBigEndian: true);
        return new AddressRange(number >> (bits - prefix) << (bits - prefix), prefix, bits);
    }

    /// <summary>Numbers with leading zeros are decimal, not octal.</summary>
    private static string Decimal(string address) => address.Contains(':', StringComparison.Ordinal)
        ? address
        : string.Join('.', address.Split('.').Select(part => part.Length is > 1 and < 20 && part.All(char.IsAsciiDigit) ? part.TrimStart('0').PadLeft(1, '0') : part));

    public string Format(BigInteger address)
    {
        var octets = new byte[Bits / 8];
        var digits = address.ToByteArray(isUnsigned: true, isBigEndian: true);
        digits.CopyTo(octets, octets.Length - digits.Length);
        return new System.Net.IPAddress(octets).ToString();
    }
}
