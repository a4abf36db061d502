using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Numerics;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary><c>Fn::Cidr</c>: a block of addresses cut into as many as are asked for, each with so many bits for hosts.</summary>
internal sealed class CidrIntrinsic : IIntrinsic
{
    private const string Expected = "a block, a count from 1 to 256 and a number of bits";
    private const int MaxCount = 256;

    public string Name => "Cidr";

    public Value Evaluate(IntrinsicCall call)
    {
        if (call.Items is not { Length: 2 or 3 } items)
        {
            return call.Malformed(Expected);
        }

        var values = items.Select(call.Scope.Evaluate).ToImmutableArray();
        return Alternation.Over(values, inputs => Cut(call, inputs), call.Computed([.. values]));
    }

    private static Value Cut(IntrinsicCall call, ImmutableArray<Value> inputs)
    {
        if (inputs.OfType<UnknownValue>().FirstOrDefault() is { } unknown)
        {
            return call.Because(unknown, [.. inputs]);
        }

        if (!IPNetwork.TryParse(ScalarText.Of(inputs[0]), out var block) || Integer(inputs[1]) is not { } count || count is < 1 or > MaxCount)
        {
            return call.Malformed(Expected);
        }

        var width = block.BaseAddress.GetAddressBytes().Length * 8;
        var hostBits = inputs.Length == 3 ? Integer(inputs[2]) : width == 128 ? 64 : null;
        if (hostBits is not (> 0 and var bits) || bits > width - block.PrefixLength || count > BigInteger.One << Math.Min(width - block.PrefixLength - bits, 16))
        {
            return call.Malformed(Expected);
        }

        var provenance = call.Computed([.. inputs]);
        return new ListValue([.. Enumerable.Range(0, count).Select(i => new TextValue(Part(block, i, bits, width), provenance))], provenance);
    }

    private static string Part(IPNetwork block, int index, int hostBits, int width)
    {
        var start = new BigInteger(block.BaseAddress.GetAddressBytes(), isUnsigned: true, isBigEndian: true) + (new BigInteger(index) << hostBits);
        var bytes = new byte[width / 8];
        var written = start.ToByteArray(isUnsigned: true, isBigEndian: true);
        written.CopyTo(bytes, bytes.Length - written.Length);
        return string.Create(CultureInfo.InvariantCulture, $"{new IPAddress(bytes)}/{width - hostBits}");
    }

    private static int? Integer(Value value) =>
        int.TryParse(ScalarText.Of(value), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
