using System.Collections.Immutable;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary><c>Fn::Split</c>: a text as a list of the texts between a separator.</summary>
internal sealed class SplitIntrinsic : IIntrinsic
{
    public string Name => "Split";

    public Value Evaluate(IntrinsicCall call)
    {
        if (call.ItemsOf(2) is not [var first, var second])
        {
            return call.Malformed("a separator and a text");
        }

        var separator = call.Scope.Evaluate(first);
        var text = call.Scope.Evaluate(second);
        return Alternation.Over([separator, text], inputs => Split(call, inputs[0], inputs[1]), call.Computed(separator, text));
    }

    private static Value Split(IntrinsicCall call, Value separator, Value text)
    {
        if ((text as UnknownValue ?? separator as UnknownValue) is { } unknown)
        {
            return call.Because(unknown, separator, text);
        }

        if (ScalarText.Of(separator) is not { Length: > 0 } mark || ScalarText.Of(text) is not { } whole)
        {
            return call.Malformed("a separator and a text");
        }

        if (!call.Scope.TrySpend(whole.Length))
        {
            return call.Unknown(UnknownKind.Limit, "the texts of the template grow too long", text);
        }

        var provenance = call.Computed(text);
        return new ListValue(
            [.. whole.Split(mark).Select(part => new TextValue(part, provenance) { IsSensitive = text.IsSensitive }).ToImmutableArray<Value>()],
            provenance);
    }
}
