using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Text;
using Newtonsoft.Json;

namespace IacSrmScanner.Reporting.Inspect;

/// <summary>Every resource, local and output with its evaluated value as JSON: for debugging and for comparison with other tools.</summary>
public static class InspectReport
{
    public static void Write(TextWriter output, IReadOnlyList<Configuration> configurations)
    {
        using var json = new JsonTextWriter(output) { Formatting = Formatting.Indented, CloseOutput = false };
        json.WriteStartObject();
        json.WritePropertyName("configurations");
        json.WriteStartArray();
        foreach (var configuration in configurations)
        {
            WriteConfiguration(json, configuration);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteLine();
    }

    private static void WriteConfiguration(JsonTextWriter json, Configuration configuration)
    {
        json.WriteStartObject();
        ResourceJson.Property(json, "dialect", configuration.Dialect.Id);
        ResourceJson.Property(json, "path", configuration.Path);
        foreach (var kind in configuration.Values.GroupBy(value => value.Kind))
        {
            json.WritePropertyName(kind.Key + "s");
            json.WriteStartObject();
            foreach (var value in kind.DistinctBy(value => value.Name))
            {
                json.WritePropertyName(value.Name);
                json.WriteStartObject();
                ResourceJson.Property(json, "position", Position(value.Span));
                json.WritePropertyName("value");
                ValueJson.Write(json, value.Value);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WritePropertyName("resources");
        json.WriteStartArray();
        foreach (var resource in configuration.Graph.Resources)
        {
            WriteResource(json, resource);
        }

        json.WriteEndArray();
        if (configuration.Dialect == Dialect.Terraform)
        {
            json.WritePropertyName("root_module");
            ModuleJson.WriteRoot(json, configuration);
        }

        json.WriteEndObject();
    }

    private static void WriteResource(JsonTextWriter json, Resource resource)
    {
        json.WriteStartObject();
        ResourceJson.WriteIdentity(json, resource);
        ResourceJson.Property(json, "position", Position(resource.Header));
        if (resource.ExistenceReason is { } reason)
        {
            ResourceJson.Property(json, "existenceUnknown", reason.Text);
        }

        json.WritePropertyName("values");
        ValueJson.Write(json, resource.Body);
        if (!resource.Meta.Entries.IsEmpty)
        {
            json.WritePropertyName("meta");
            ValueJson.Write(json, resource.Meta);
        }

        json.WriteEndObject();
    }

    private static string Position(SourceSpan span) => span.ToString();
}
