using IacSrmScanner.Reporting.Inspect;
using IacSrmScanner.Reporting.Matrix;
using IacSrmScanner.Rules.Compliance;
using IacSrmScanner.Rules.Matrix;
using Newtonsoft.Json;

namespace IacSrmScanner.Reporting.Compliance;

/// <summary>A framework requirement by requirement, for programs.</summary>
public static class ComplianceJson
{
    private static readonly DutyState[] States = [DutyState.Met, DutyState.Missing, DutyState.Open, DutyState.Inherited];

    public static void Write(TextWriter output, ComplianceResult result)
    {
        using var json = new JsonTextWriter(output) { Formatting = Formatting.Indented, CloseOutput = false };
        json.WriteStartObject();
        ResourceJson.Property(json, "framework", result.Framework.Id);
        ResourceJson.Property(json, "title", result.Framework.Title);
        ResourceJson.Property(json, "version", result.Framework.Version);
        json.WritePropertyName("sources");
        json.WriteStartArray();
        foreach (var source in result.Framework.Sources)
        {
            json.WriteStartObject();
            ResourceJson.Property(json, "id", source.Id);
            ResourceJson.Property(json, "file", source.File);
            ResourceJson.Property(json, "revision", source.Revision);
            ResourceJson.Property(json, "date", source.Date);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WritePropertyName("requirements");
        json.WriteStartArray();
        foreach (var requirement in result.Requirements)
        {
            Requirement(json, requirement);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteLine();
    }

    private static void Requirement(JsonTextWriter json, RequirementResult requirement)
    {
        json.WriteStartObject();
        ResourceJson.Property(json, "id", requirement.Requirement.Id);
        ResourceJson.Property(json, "title", requirement.Requirement.Title);
        ResourceJson.Property(json, "state", MatrixWords.Of(requirement.State));
        foreach (var state in States)
        {
            json.WritePropertyName(MatrixWords.Of(state));
            json.WriteValue(requirement.Count(state));
        }

        json.WritePropertyName("controls");
        json.WriteStartArray();
        foreach (var mapping in requirement.Requirement.Controls)
        {
            json.WriteStartObject();
            ResourceJson.Property(json, "id", mapping.Control);
            ResourceJson.Property(json, "source", mapping.Source);
            ResourceJson.Property(json, "via", mapping.Via);
            foreach (var state in States)
            {
                json.WritePropertyName(MatrixWords.Of(state));
                json.WriteValue(requirement.Verdicts.Count(verdict => verdict.Control.Id == mapping.Control && verdict.State == state));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
