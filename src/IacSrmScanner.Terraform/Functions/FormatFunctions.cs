using System.Collections.Immutable;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Types;

namespace IacSrmScanner.Terraform.Functions;

/// <summary><c>format</c> and <c>formatlist</c>.</summary>
internal static class FormatFunctions
{
    public static IEnumerable<Function> All =>
    [
        new("format s v?!...", call => Formatter.Format(call, call.Text(0), call.Arguments.AsSpan()[1..])),
        new("formatlist s v?!...", FormatList),
    ];

    /// <summary>A null element has the type of its list, and is no argument that may still be anything.</summary>
    private static Value Element(Value item) => item is NullValue @null ? @null with { Type = @null.Type ?? TerraformType.Any } : item;

    private static Value FormatList(FunctionCall call)
    {
        var lists = call.Arguments.Skip(1).OfType<ListValue>().ToArray();
        if (lists.Any(list => list.IsOpen) || (lists.Length == 0 && call.Arguments.Any(argument => argument is UnknownValue { Parts.IsEmpty: true })))
        {
            return call.Unknown();
        }

        var length = lists.Length == 0 ? 1 : lists[0].Items.Length;
        if (lists.Any(list => list.Items.Length != length))
        {
            return call.Error("the lists differ in length");
        }

        var texts = ImmutableArray.CreateBuilder<Value>(length);
        for (var i = 0; i < length; i++)
        {
            var row = call.Arguments.Skip(1).Select(argument => argument is ListValue list ? Element(list.Items[i]) : argument).ToArray();
            var text = Formatter.Format(call, call.Text(0), row);
            if (text is UnknownValue { Why.Kind: UnknownKind.Invalid })
            {
                return text;
            }

            texts.Add(text);
        }

        return call.Result(texts, ListKind.List);
    }
}
