using System.Text;
using System.Text.Json;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary>Writes a value as JSON, as long as all of it is known.</summary>
internal static class JsonText
{
    /// <summary>Appends the JSON of a value; the unknown part that prevents it, or null.</summary>
    public static Value? Write(StringBuilder json, Value value)
    {
        switch (value)
        {
            case MapValue { IsOpen: false } map:
                return WriteMap(json, map);
            case ListValue { IsOpen: false } list:
                return WriteList(json, list);
            case TextValue text:
                json.Append('"').Append(JsonEncodedText.Encode(text.Text)).Append('"');
                return null;
            case NullValue:
                json.Append("null");
                return null;
            default:
                json.Append(ScalarText.Of(value));
                return value is BoolValue or NumberValue ? null : value;
        }
    }

    private static Value? WriteMap(StringBuilder json, MapValue map)
    {
        var start = '{';
        foreach (var entry in map.Entries.Where(entry => entry.Value is not NullValue))
        {
            json.Append(start).Append('"').Append(JsonEncodedText.Encode(entry.Key)).Append("\":");
            start = ',';
            if (Write(json, entry.Value) is { } unknown)
            {
                return unknown;
            }
        }

        json.Append(start == '{' ? "{}" : "}");
        return null;
    }

    private static Value? WriteList(StringBuilder json, ListValue list)
    {
        var start = '[';
        foreach (var item in list.Items)
        {
            json.Append(start);
            start = ',';
            if (Write(json, item) is { } unknown)
            {
                return unknown;
            }
        }

        json.Append(start == '[' ? "[]" : "]");
        return null;
    }
}
