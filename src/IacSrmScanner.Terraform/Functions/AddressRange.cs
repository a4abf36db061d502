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

        var address = text[..slash];
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

    public string Format(BigInteger address)
    {
        var octets = new byte[Bits / 8];
        var digits = address.ToByteArray(isUnsigned: true, isBigEndian: true);
        digits.CopyTo(octets, octets.Length - digits.Length);
        return new System.Net.IPAddress(octets).ToString();
    }
}
