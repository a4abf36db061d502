using System.Globalization;
using System.Numerics;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Functions;

/// <summary>Functions on address ranges.</summary>
internal static class NetworkFunctions
{
    public static IEnumerable<Function> All =>
    [
        new("cidrhost s n", call => IsMixed(call) ? Mixed(call) : Host(call)),
        new("cidrnetmask s", call => IsMixed(call) ? Mixed(call) : Netmask(call)),
        new("cidrsubnet s n n", call => IsMixed(call) ? Mixed(call) : Subnet(call)),
        new("cidrsubnets s n...", call => IsMixed(call) ? Mixed(call) : Subnets(call)),
    ];

    /// <summary>An IPv4 address in the notation of IPv6, with which Terraform has its own ways.</summary>
    private static bool IsMixed(FunctionCall call) => call.Text(0).Contains(':', StringComparison.Ordinal) && call.Text(0).Contains('.', StringComparison.Ordinal);

    private static UnknownValue Mixed(FunctionCall call) => call.NotEvaluated("the address mixes two notations");

    private static Value Host(FunctionCall call)
    {
        if (AddressRange.Parse(call.Text(0)) is not { } range || !call.Number(1).IsInteger)
        {
            return call.Error("the arguments are an address range and a whole number");
        }

        var number = call.Number(1).Unscaled;
        var size = BigInteger.One << (range.Bits - range.Prefix);
        number = number.Sign < 0 ? size + number : number;
        return number.Sign < 0 || number >= size
            ? call.Error($"the range '{call.Text(0)}' has no host of that number")
            : call.Result(range.Format(range.Base + number));
    }

    private static Value Netmask(FunctionCall call) => AddressRange.Parse(call.Text(0)) is { Bits: 32 } range
        ? call.Result(range.Format((BigInteger.One << 32) - (BigInteger.One << (32 - range.Prefix))))
        : call.Error("the argument is no IPv4 address range");

    private static Value Subnet(FunctionCall call)
    {
        if (call.Number(1) < 0 || call.Number(2) < 0)
        {
            return call.NotEvaluated("the size or number of the subnet is negative");
        }

        if (AddressRange.Parse(call.Text(0)) is not { } range || call.Whole(1) is not { } bits || !call.Number(2).IsInteger)
        {
            return call.Error("the arguments are an address range and two whole numbers");
        }

        var number = call.Number(2).Unscaled;
        var prefix = range.Prefix + bits;
        if (prefix > range.Bits || number.Sign < 0 || number >= BigInteger.One << bits)
        {
            return call.Error($"the range '{call.Text(0)}' has no subnet of that number");
        }

        return call.Result($"{range.Format(range.Base + (number << (range.Bits - prefix)))}/{prefix}");
    }

    private static Value Subnets(FunctionCall call)
    {
        if (AddressRange.Parse(call.Text(0)) is not { } range)
        {
            return call.Error("the first argument is no address range");
        }

        var next = range.Base;
        var end = range.Base + (BigInteger.One << (range.Bits - range.Prefix));
        var found = new List<Value>();
        for (var i = 1; i < call.Count; i++)
        {
            if (call.Whole(i) is not (>= 1 and <= 32 and var bits) || range.Prefix + bits > range.Bits)
            {
                return call.Error("the range is too small for such subnets");
            }

            var prefix = range.Prefix + bits;
            var size = BigInteger.One << (range.Bits - prefix);
            next = (next + size - 1) / size * size;
            if (next + size > end)
            {
                return call.Error("the range is too small for such subnets");
            }

            found.Add(call.Part($"{range.Format(next)}/{prefix.ToString(CultureInfo.InvariantCulture)}"));
            next += size;
        }

        return call.Result(found, ListKind.List);
    }
}
