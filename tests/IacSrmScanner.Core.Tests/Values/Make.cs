using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Core.Tests.Values;

/// <summary>Short ways to make values for tests.</summary>
internal static class Make
{
    public static readonly Provenance Here = Provenance.Written(new SourceSpan(new SourceText("a.tf", "x"), new TextSpan(0, 1)));

    public static TextValue Text(string text) => new(text, Here);

    public static NumberValue Number(long number) => new(number, Here);

    public static UnknownValue Unknown(string why = "variable 'x' has no value") => new(new UnknownReason(UnknownKind.Input, why), Here);

    public static ListValue List(params Value[] items) => new([.. items], Here);

    public static MapValue Map(params (string Key, Value Value)[] entries) => new([.. entries.Select(entry => new MapEntry(entry.Key, entry.Value, null))], Here);

    public static Value OneOf(string condition, Value whenTrue, Value whenFalse) => OneOfValue.Of(new Guard(condition, true, Here.Span), whenTrue, whenFalse, Here);
}
