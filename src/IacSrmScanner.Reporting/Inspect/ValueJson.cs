using IacSrmScanner.Core.Values;
using Newtonsoft.Json;

namespace IacSrmScanner.Reporting.Inspect;

/// <summary>
/// Values as JSON. What JSON cannot say is an object with one key: <c>{"$unknown": "why"}</c>, <c>{"$sensitive": true}</c>,
/// <c>{"$oneOf": [{"when": "…", "value": …}]}</c>.
/// </summary>
internal static class ValueJson
{
    public static void Write(JsonTextWriter json, Value value)
    {
        if (value.IsSensitive)
        {
            Single(json, "$sensitive", () => json.WriteValue(true));
            return;
        }

        switch (value)
        {
            case TextValue text:
                json.WriteValue(text.Text);
                break;
            case NumberValue number:
                json.WriteRawValue(number.Number.ToString());
                break;
            case BoolValue flag:
                json.WriteValue(flag.IsTrue);
                break;
            case ListValue list:
                WriteList(json, list);
                break;
            case MapValue map:
                WriteMap(json, map);
                break;
            case OneOfValue many:
                Single(json, "$oneOf", () => WriteAlternatives(json, many));
                break;
            case UnknownValue unknown:
                Single(json, "$unknown", () => json.WriteValue(unknown.Why.Text));
                break;
            default:
                json.WriteNull();
                break;
        }
    }

    private static void WriteList(JsonTextWriter json, ListValue list)
    {
        json.WriteStartArray();
        foreach (var item in list.Items)
        {
            Write(json, item);
        }

        if (list.IsOpen)
        {
            Single(json, "$unknown", () => json.WriteValue("more elements are possible"));
        }

        json.WriteEndArray();
    }

    private static void WriteMap(JsonTextWriter json, MapValue map)
    {
        json.WriteStartObject();
        foreach (var entry in map.Entries)
        {
            json.WritePropertyName(entry.Key);
            Write(json, entry.Value);
        }

        if (map.IsOpen)
        {
            json.WritePropertyName("$unknown");
            json.WriteValue("more keys are possible");
        }

        json.WriteEndObject();
    }

    private static void WriteAlternatives(JsonTextWriter json, OneOfValue many)
    {
        json.WriteStartArray();
        foreach (var alternative in many.Alternatives)
        {
            json.WriteStartObject();
            json.WritePropertyName("when");
            json.WriteValue(string.Join(" and ", alternative.When));
            json.WritePropertyName("value");
            Write(json, alternative.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Single(JsonTextWriter json, string key, Action writeValue)
    {
        json.WriteStartObject();
        json.WritePropertyName(key);
        writeValue();
        json.WriteEndObject();
    }
}
