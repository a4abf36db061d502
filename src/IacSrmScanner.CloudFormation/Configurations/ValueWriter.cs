using System.Text.Json;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Configurations;

/// <summary>Values that are known, as JSON. What is sensitive is not printed.</summary>
internal static class ValueWriter
{
    private const string Hidden = "****";

    public static bool IsKnown(Value value) => value switch
    {
        MapValue map => !map.IsOpen && map.Entries.All(entry => IsKnown(entry.Value)),
        ListValue list => !list.IsOpen && list.Items.All(IsKnown),
        UnknownValue or OneOfValue => false,
        _ => !value.IsSensitive,
    };

    public static void Write(Utf8JsonWriter json, Value value)
    {
        switch (value)
        {
            case { IsSensitive: true }:
                json.WriteStringValue(Hidden);
                break;
            case MapValue map:
                json.WriteStartObject();
                foreach (var entry in map.Entries)
                {
                    json.WritePropertyName(entry.Key);
                    Write(json, entry.Value);
                }

                json.WriteEndObject();
                break;
            case ListValue list:
                json.WriteStartArray();
                foreach (var item in list.Items)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            case TextValue text:
                json.WriteStringValue(text.Text);
                break;
            case BoolValue flag:
                json.WriteBooleanValue(flag.IsTrue);
                break;
            case NumberValue number:
                json.WriteRawValue(number.Number.ToString());
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }
}
