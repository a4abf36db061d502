using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using IacSrmScanner.CloudFormation.Evaluation;
using IacSrmScanner.CloudFormation.Expansion;
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
                    WriteResources(json, resources, scope, "");
                    break;
                case "Outputs" when section.Value is MappingNode outputs:
                    WriteResources(json, outputs, scope, ExpansionContext.OutputMark);
                    break;
                default:
                    NodeJson.WritePlain(json, section.Value, scope);
                    break;
            }
        }

        json.WriteEndObject();
    }

    /// <summary>
    /// Resources or outputs; those whose condition certainly does not hold are left out, and what loops make for other values than
    /// the default.
    /// </summary>
    private static void WriteResources(Utf8JsonWriter json, MappingNode resources, Scope scope, string mark)
    {
        var left = resources.Entries
            .Where(entry => Condition(entry, scope) is { Truth.IsFalse: true } || !LoopPresence.IsOfDefaults(mark + entry.Key, scope.Template))
            .Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal);
        json.WriteStartObject();
        foreach (var entry in resources.Entries.Where(entry => !left.Contains(entry.Key)))
        {
            var condition = Condition(entry, scope);
            IScope inside = condition is { Truth.IsUnknown: true } ? scope.Assuming(condition.Basis, !condition.IsNegated) : scope;
            json.WritePropertyName(entry.Key);
            NodeJson.Write(json, left.Count == 0 ? entry.Value : WithoutDependencies(entry.Value, left), inside);
        }

        json.WriteEndObject();
    }

    private static ConditionOutcome? Condition(MappingEntry entry, Scope scope) =>
        (entry.Value as MappingNode)?["Condition"] is ScalarNode { IsNull: false } name ? scope.Condition(name.Text, name.Location) : null;

    /// <summary>Nothing depends on what is left out.</summary>
    private static DocumentNode WithoutDependencies(DocumentNode resource, HashSet<string> left)
    {
        if (resource is not MappingNode body || body.Find("DependsOn") is not { } written)
        {
            return resource;
        }

        ImmutableArray<DocumentNode> all = written.Value is SequenceNode list ? list.Items : [written.Value];
        var kept = all.RemoveAll(item => item is ScalarNode name && left.Contains(name.Text));
        var entries = kept.IsEmpty
            ? body.Entries.Remove(written)
            : body.Entries.Replace(written, written with { Value = new SequenceNode(written.Value.Source, written.Value.Span, "", kept) });
        return new MappingNode(body.Source, body.Span, body.Tag, entries, body.IsIncomplete);
    }
}
