using System.Collections.Immutable;
using System.Numerics;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Values;

namespace IacSrmScanner.Terraform.Functions;

/// <summary>One call, arguments evaluated and converted, and short ways to make its result.</summary>
internal sealed class FunctionCall(string name, ImmutableArray<Value> arguments, SourceSpan span, Provenance provenance, IFunctionHost host)
{
    public string Name { get; } = name;

    public ImmutableArray<Value> Arguments { get; } = arguments;

    public SourceSpan Span { get; } = span;

    public Provenance Provenance { get; } = provenance;

    public IFunctionHost Host { get; } = host;

    public int Count => Arguments.Length;

    public Value this[int index] => Arguments[index];

    public string Text(int index) => ((TextValue)Arguments[index]).Text;

    public Number Number(int index) => ((NumberValue)Arguments[index]).Number;

    public ListValue List(int index) => (ListValue)Arguments[index];

    /// <summary>A number as a whole one in the range of positions; null when it is none.</summary>
    public int? Whole(int index) => Number(index).TryGetInt32(out var value) ? value : null;

    public Value Result(string text)
    {
        Host.ChargeText(text.Length);
        return text.Length > ValueSize.MaxText ? TooLarge() : Part(text);
    }

    public Value Result(Number number) => new NumberValue(number, Provenance);

    /// <summary>The number, or unknown when it is out of range.</summary>
    public Value Result(Number? number) => number is { } known ? Result(known) : TooLarge();

    /// <summary>A whole number that the function counts, rather than one of its arguments.</summary>
    public Value Counted(BigInteger number) => Result(Arithmetic.Whole(number));

    public Value Result(bool value) => new BoolValue(value, Provenance);

    public Value Result(IEnumerable<Value> items, ListKind kind, bool isOpen = false)
    {
        var list = new ListValue([.. items], Provenance) { Kind = kind, IsOpen = isOpen };
        Host.Charge(list.Items.Length);
        return Collections.Checked(kind == ListKind.Set ? Types.SetItems.Normalise(list) : list);
    }

    public Value Result(IEnumerable<MapEntry> entries, bool isUniform, bool isOpen = false)
    {
        var map = new MapValue([.. entries], Provenance) { IsUniform = isUniform, IsOpen = isOpen };
        Host.Charge(map.Entries.Length);
        return Collections.Checked(map);
    }

    public Value Result(Truth truth) => truth.IsUnknown ? Unknown() : Result(truth.IsTrue);

    public TextValue Part(string text) => new(text, Provenance);

    public Value Null() => new NullValue(Provenance);

    public Value Error(string message) => Host.Error(Span, $"{Name}: {message}", Arguments.AsSpan());

    /// <summary>Unknown because of something in the arguments.</summary>
    public UnknownValue Unknown() => Unknown(Unknowns.FirstIn(Arguments) ?? Unknowns.Undecided);

    public UnknownValue Unknown(UnknownReason why) => new(why, Provenance) { IsNotNull = true };

    /// <summary>Unknown because this scanner does not compute it.</summary>
    public UnknownValue NotEvaluated(string why) => Unknown(new UnknownReason(UnknownKind.NotEvaluated, $"{Name}: {why}"));

    public UnknownValue TooLarge() => Unknown(Unknowns.TooLarge);
}
