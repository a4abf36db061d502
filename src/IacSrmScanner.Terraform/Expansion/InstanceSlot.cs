using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Expansion;

/// <summary>One instance of a block with <c>count</c> or <c>for_each</c>, or the only one of a block without.</summary>
/// <param name="Key">Its key: a number, a text, or null when it has none or it is not known.</param>
/// <param name="Value">The element of <c>for_each</c>.</param>
/// <param name="Existence">Whether there is such an instance.</param>
/// <param name="Why">What decides the existence.</param>
internal sealed record InstanceSlot(Value? Key, Value? Value, Truth Existence, UnknownReason? Why)
{
    public static readonly InstanceSlot Only = new(null, null, Truth.True, null);

    /// <summary>As in addresses: <c>[0]</c>, <c>["a"]</c>; empty when there is no key or it is not known.</summary>
    public string Suffix => Key switch
    {
        NumberValue number => $"[{number.Number}]",
        TextValue text => $"[\"{Escape(text.Text)}\"]",
        _ => "",
    };

    private static string Escape(string text) => text.AsSpan().IndexOfAny("\\\"\n\r\t") < 0
        ? text
        : text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal)
            .Replace("\r", "\\r", StringComparison.Ordinal)
            .Replace("\t", "\\t", StringComparison.Ordinal);
}
