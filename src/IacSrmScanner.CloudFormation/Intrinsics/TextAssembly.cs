using System.Collections.Immutable;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary>Puts texts together, within the template's allowance.</summary>
internal static class TextAssembly
{
    /// <summary>The text that the parts make, for every case where some are undecided.</summary>
    public static Value Join(IntrinsicCall call, ImmutableArray<Value> parts) =>
        Alternation.Over(parts, decided => JoinDecided(call, decided), call.Computed([.. parts]));

    private static Value JoinDecided(IntrinsicCall call, ImmutableArray<Value> parts)
    {
        var texts = ImmutableArray.CreateBuilder<Value>(parts.Length);
        foreach (var part in parts)
        {
            if (ScalarText.AsPart(part) is not { } text)
            {
                return call.Unknown(UnknownKind.Invalid, $"a part of '{call.Spelling}' is no text", [.. parts]);
            }

            texts.Add(text);
        }

        return call.Scope.TrySpend(texts.Sum(ScalarText.Length))
            ? KnownText.Join(texts, call.Computed([.. parts])) is var joined && joined is TextValue whole ? DynamicReference.Read(whole) : joined
            : call.Unknown(UnknownKind.Limit, "the texts of the template grow too long", [.. parts]);
    }
}
