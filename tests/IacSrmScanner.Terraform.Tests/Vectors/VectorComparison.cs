using System.Text.Json;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Types;

namespace IacSrmScanner.Terraform.Tests.Vectors;

/// <summary>Compares values with Terraform's, leaf by leaf: each is equal, honestly unknown, or wrong.</summary>
internal sealed class VectorComparison
{
    private readonly List<string> wrong = [];
    private readonly List<string> unknown = [];
    private bool ignoresTypes;

    /// <summary>How many leaves Terraform knows.</summary>
    public int Leaves { get; private set; }

    public IReadOnlyList<string> Wrong => wrong;

    public IReadOnlyList<string> Unknown => unknown;

    /// <summary>Compares a value that Terraform knows; the type may be left out where it is the natural one of the JSON value.</summary>
    public void Compare(string path, Value? actual, JsonElement expected, JsonElement? type)
    {
        switch (actual)
        {
            case null:
                Leaves++;
                wrong.Add($"{path}: not read, not {expected.GetRawText()}");
                return;
            case UnknownValue { Why.Kind: UnknownKind.Invalid } invalid:
                Leaves++;
                wrong.Add($"{path}: error '{invalid.Why.Text}', not {expected}");
                return;
            case UnknownValue or OneOfValue:
                Leaves++;
                unknown.Add($"{path}: {Evaluated.Show(actual)}, not {expected}");
                return;
            case ListValue { IsOpen: false } list when expected.ValueKind == JsonValueKind.Array:
                CompareItems(path, list, expected, type);
                return;
            case MapValue { IsOpen: false } map when expected.ValueKind == JsonValueKind.Object:
                CompareEntries(path, map, expected, type);
                return;
        }

        Leaves++;
        var isSame = actual switch
        {
            TextValue text => expected.ValueKind == JsonValueKind.String && expected.ValueEquals(text.Text),
            NumberValue number => expected.ValueKind == JsonValueKind.Number && Text(expected) == number.Number.ToString(),
            BoolValue boolean => expected.ValueKind == (boolean.IsTrue ? JsonValueKind.True : JsonValueKind.False),
            NullValue => expected.ValueKind == JsonValueKind.Null,
            _ => false,
        };
        if (!isSame)
        {
            wrong.Add($"{path}: {Evaluated.Show(actual)}, not {expected.GetRawText()}");
        }
    }

    /// <summary>Compares values but not types.</summary>
    public void CompareContent(string path, Value? actual, JsonElement expected)
    {
        ignoresTypes = true;
        Compare(path, actual, expected, null);
        ignoresTypes = false;
    }

    public void CompareNames(string path, IEnumerable<string> actual, IEnumerable<string> expected)
    {
        var (ours, theirs) = (actual.Order(StringComparer.Ordinal).ToArray(), expected.Order(StringComparer.Ordinal).ToArray());
        if (!ours.SequenceEqual(theirs))
        {
            wrong.Add($"{path}: {string.Join(' ', ours)}, not {string.Join(' ', theirs)}");
        }
    }

    /// <summary>Terraform refuses the configuration: something must be reported, and what is in error must have no value.</summary>
    public void ExpectProblem(string path, Configuration configuration)
    {
        if (configuration.Diagnostics.IsEmpty)
        {
            wrong.Add($"{path}: nothing is reported");
        }

        foreach (var output in configuration.Values.Where(value => value.Kind == "output" && value.Name != "good"))
        {
            ExpectNoValue($"{path} {output.Name}", output.Value);
        }
    }

    /// <summary>Terraform reports an error, or does not know the value: nor may we.</summary>
    public void ExpectNoValue(string path, Value? actual)
    {
        if (actual is not null && ContentComparer.IsWhollyKnown(actual))
        {
            wrong.Add($"{path}: {Evaluated.Show(actual)}, not an error");
        }
    }

    /// <summary>Terraform tells a negative zero from zero when it writes it; they are equal.</summary>
    private static string Text(JsonElement number) => number.GetRawText() is var text && text == "-0" ? "0" : text;

    private void CompareItems(string path, ListValue list, JsonElement expected, JsonElement? type)
    {
        if (list.Items.Length != expected.GetArrayLength())
        {
            wrong.Add($"{path}: {Evaluated.Show(list)}, not {expected.GetRawText()}");
            return;
        }

        var kind = type is { ValueKind: JsonValueKind.Array } named ? named[0].GetString() : "tuple";
        if (!ignoresTypes && !string.Equals(kind, list.Kind.ToString(), StringComparison.OrdinalIgnoreCase))
        {
            wrong.Add($"{path}: a {list.Kind}, not a {kind}");
        }

        for (var i = 0; i < list.Items.Length; i++)
        {
            Compare($"{path}[{i}]", list.Items[i], expected[i], kind == "tuple" ? type?[1][i] : type?[1]);
        }
    }

    private void CompareEntries(string path, MapValue map, JsonElement expected, JsonElement? type)
    {
        var isUniform = type is { ValueKind: JsonValueKind.Array } named && named[0].ValueEquals("map");
        if (!ignoresTypes && isUniform != map.IsUniform)
        {
            wrong.Add($"{path}: {(map.IsUniform ? "a map" : "an object")}, not the other");
        }

        var names = expected.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal);
        if (!names.SequenceEqual(map.Entries.Select(entry => entry.Key).Order(StringComparer.Ordinal)))
        {
            wrong.Add($"{path}: {Evaluated.Show(map)}, not {expected.GetRawText()}");
            return;
        }

        foreach (var entry in map.Entries)
        {
            JsonElement? inner = isUniform ? type?[1] : type is { ValueKind: JsonValueKind.Array } @object ? @object[1].GetProperty(entry.Key) : null;
            Compare($"{path}.{entry.Key}", entry.Value, expected.GetProperty(entry.Key), inner);
        }
    }
}
