using System.Globalization;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Values;
using Newtonsoft.Json;

namespace IacSrmScanner.Reporting.Inspect;

/// <summary>A Terraform configuration in the shape of the planned values that <c>terraform show -json</c> prints.</summary>
internal static class ModuleJson
{
    public static void WriteRoot(JsonTextWriter json, Configuration configuration)
    {
        json.WriteStartObject();
        json.WritePropertyName("outputs");
        WriteNamed(json, configuration, "output", value =>
        {
            json.WriteStartObject();
            json.WritePropertyName("sensitive");
            json.WriteValue(value.IsSensitive);
            json.WritePropertyName("value");
            ValueJson.Write(json, value);
            json.WriteEndObject();
        });
        json.WritePropertyName("locals");
        WriteNamed(json, configuration, "local", value => ValueJson.Write(json, value));
        WriteContent(json, ModuleNode.Root(configuration.Graph));
        json.WriteEndObject();
    }

    /// <summary>Named values of the root module: names with a dot are of modules that it calls.</summary>
    private static void WriteNamed(JsonTextWriter json, Configuration configuration, string kind, Action<Value> write)
    {
        json.WriteStartObject();
        foreach (var named in configuration.Values.Where(value => value.Kind == kind && !value.Name.Contains('.', StringComparison.Ordinal)))
        {
            json.WritePropertyName(named.Name);
            write(named.Value);
        }

        json.WriteEndObject();
    }

    private static void WriteContent(JsonTextWriter json, ModuleNode module)
    {
        json.WritePropertyName("resources");
        json.WriteStartArray();
        foreach (var resource in module.Resources)
        {
            WriteResource(json, resource);
        }

        json.WriteEndArray();
        json.WritePropertyName("child_modules");
        json.WriteStartArray();
        foreach (var child in module.Children)
        {
            json.WriteStartObject();
            json.WritePropertyName("address");
            json.WriteValue(child.Address);
            WriteContent(json, child);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteResource(JsonTextWriter json, Resource resource)
    {
        json.WriteStartObject();
        ResourceJson.WriteIdentity(json, resource);
        WriteIndex(json, resource.Address);
        if (resource.ExistenceReason is { } reason)
        {
            ResourceJson.Property(json, "$existence", reason.Text);
        }

        json.WritePropertyName("values");
        ValueJson.Write(json, resource.Body);
        json.WriteEndObject();
    }

    private static void WriteIndex(JsonTextWriter json, string address)
    {
        var key = InstanceKeys.Last(address);
        if (key.Length == 0)
        {
            return;
        }

        json.WritePropertyName("index");
        if (int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            json.WriteValue(number);
        }
        else
        {
            json.WriteValue(Unescaped(key.Trim('"')));
        }
    }

    private static string Unescaped(string key) => key
        .Replace("\\n", "\n", StringComparison.Ordinal)
        .Replace("\\\"", "\"", StringComparison.Ordinal)
        .Replace("\\\\", "\\", StringComparison.Ordinal);
}
