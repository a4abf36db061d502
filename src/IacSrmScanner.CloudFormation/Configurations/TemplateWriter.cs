using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using IacSrmScanner.CloudFormation.Evaluation;
using IacSrmScanner.CloudFormation.Intrinsics;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Configurations;

/// <summary>
/// Evaluated templates as plain CloudFormation JSON: serverless resources are expanded, what is known stands as a value, and
/// what is not as the function that gives it.
/// </summary>
public static class TemplateWriter
{
    /// <summary>Writes templates: one as it is, several by their paths. Other configurations are left out.</summary>
    public static void Write(TextWriter output, IEnumerable<IConfigurationSource> sources)
    {
        var templates = sources.OfType<TemplateSource>().ToImmutableArray();
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            if (templates is [var only])
            {
                only.Write(json);
            }
            else
            {
                json.WriteStartObject();
                foreach (var template in templates)
                {
                    json.WritePropertyName(template.Path);
                    template.Write(json);
                }

                json.WriteEndObject();
            }
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    internal static void Write(Utf8JsonWriter json, MappingNode root, Scope scope)
    {
        json.WriteStartObject();
        foreach (var section in root.Entries)
        {
            json.WritePropertyName(section.Key);
            switch (section.Key)
            {
                case "Resources" when section.Value is MappingNode resources:
                    WriteResources(json, resources, scope);
                    break;
                case "Outputs" when section.Value is MappingNode outputs:
                    WriteResources(json, outputs, scope);
                    break;
                default:
                    NodeJson.WritePlain(json, section.Value, scope);
                    break;
            }
        }

        json.WriteEndObject();
    }

    /// <summary>Resources or outputs; those whose condition certainly does not hold are left out.</summary>
    private static void WriteResources(Utf8JsonWriter json, MappingNode resources, Scope scope)
    {
        json.WriteStartObject();
        foreach (var entry in resources.Entries)
        {
            var condition = (entry.Value as MappingNode)?["Condition"] is ScalarNode { IsNull: false } name
                ? scope.Condition(name.Text, name.Location)
                : null;
            if (condition is { Truth.IsFalse: true })
            {
                continue;
            }

            IScope inside = condition is { Truth.IsUnknown: true } ? scope.Assuming(condition.Basis, !condition.IsNegated) : scope;
            json.WritePropertyName(entry.Key);
            NodeJson.Write(json, entry.Value, inside);
        }

        json.WriteEndObject();
    }
}
