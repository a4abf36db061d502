using System.Collections.Immutable;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Rules.Conditions.Policies;

/// <summary>Brings a statement into one shape, so that a rule need not know the spellings that IAM accepts.</summary>
internal static class StatementNormalizer
{
    private static readonly ImmutableArray<string> Lists = ["Action", "NotAction", "Resource", "NotResource"];

    private static readonly ImmutableArray<string> Principals = ["Principal", "NotPrincipal"];

    public static MapValue Normalize(MapValue statement)
    {
        var entries = ImmutableArray.CreateBuilder<MapEntry>(statement.Entries.Length + 1);
        foreach (var entry in statement.Entries)
        {
            if (entry.Value is not NullValue)
            {
                entries.Add(entry with { Value = Normalize(entry.Key, entry.Value) });
            }
        }

        return statement with { Entries = entries.ToImmutable() };
    }

    private static Value Normalize(string key, Value value)
    {
        if (Lists.Contains(key))
        {
            return AsList(value);
        }

        if (Principals.Contains(key))
        {
            return Principal(value);
        }

        return key == "Condition" && value is MapValue condition ? Condition(condition) : value;
    }

    private static Value AsList(Value value) => value switch
    {
        ListValue or UnknownValue { Parts.IsEmpty: true, Structure: null, Provenance.Reference: null } => value,
        OneOfValue many => many.Select(AsList, many.Provenance),
        _ => new ListValue([value], value.Provenance),
    };

    private static Value Principal(Value value) => value switch
    {
        TextValue text => new MapValue(
            [new MapEntry(text.Text, new ListValue([text], text.Provenance), null), .. Everyone(text)], text.Provenance),
        MapValue map => map with { Entries = [.. map.Entries.Select(entry => entry with { Value = AsList(entry.Value) })] },
        OneOfValue many => many.Select(Principal, many.Provenance),
        _ => value,
    };

    private static IEnumerable<MapEntry> Everyone(TextValue text)
    {
        if (text.Text == "*")
        {
            yield return new MapEntry("AWS", new ListValue([text], text.Provenance), null);
        }
    }

    private static MapValue Condition(MapValue condition) => condition with
    {
        Entries = [.. condition.Entries.Select(test => test with
        {
            Value = test.Value is MapValue keys
                ? keys with { Entries = [.. keys.Entries.Select(key => key with { Value = AsList(key.Value) })] }
                : test.Value,
        })],
    };
}
