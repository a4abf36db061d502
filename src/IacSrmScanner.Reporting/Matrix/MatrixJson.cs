using System.Text.Json;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Reading;
using IacSrmScanner.Rules.Matrix;
using Newtonsoft.Json;

namespace IacSrmScanner.Reporting.Matrix;

/// <summary>The matrix for programs; <c>docs/matrix.md</c> describes the form.</summary>
public static class MatrixJson
{
    public static void Write(TextWriter output, ResponsibilityMatrix matrix, ResponsibilityModel model)
    {
        using var json = new JsonTextWriter(output) { Formatting = Formatting.Indented, CloseOutput = false };
        json.WriteStartObject();
        json.WritePropertyName("totals");
        Totals(json, matrix.Totals);
        Types(json, "notClassified", matrix.NotClassified);
        Types(json, "byNameOnly", matrix.ByNameOnly);
        json.WritePropertyName("services");
        json.WriteStartArray();
        foreach (var group in MatrixGroup.Of(matrix))
        {
            json.WriteStartObject();
            Property(json, "cloud", MatrixWords.Of(group.Cloud));
            Property(json, "service", group.Service);
            json.WritePropertyName("totals");
            Totals(json, group.Totals);
            json.WritePropertyName("resources");
            json.WriteStartArray();
            foreach (var resource in group.Resources)
            {
                Resource(json, resource, model);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WritePropertyName("sharedControls");
        json.WriteStartArray();
        foreach (var shared in matrix.SharedControls)
        {
            SharedControl(json, shared);
        }

        json.WriteEndArray();
        json.WritePropertyName("attestations");
        json.WriteStartArray();
        foreach (var duty in matrix.Attestations)
        {
            Attestation(json, duty);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteLine();
    }

    private static void Resource(JsonTextWriter json, MatrixResource row, ResponsibilityModel model)
    {
        json.WriteStartObject();
        Property(json, "address", row.Resource.Address);
        Property(json, "type", row.Resource.Type);
        Property(json, "configuration", row.Configuration);
        Property(json, "position", row.Resource.Header.ToString());
        Property(json, "role", row.Classification is { } classification ? MatrixWords.Of(classification.Role) : "");
        json.WritePropertyName("delivery");
        json.WriteStartObject();
        json.WritePropertyName("possible");
        Texts(json, row.Delivery.Possible.Select(DeliveryWords.Of));
        Property(json, "because", row.Delivery.Because);
        Property(json, "decision", row.Delivery.Decision);
        Property(json, "path", row.Delivery.Path);
        Property(json, "place", row.Delivery.Place?.ToString() ?? "");
        Source(json, row.Delivery.Source);
        json.WriteEndObject();
        Property(json, "because", row.Because);
        Duties(json, "layers", row.Layers, model);
        Duties(json, "controls", row.Families, model);
        json.WriteEndObject();
    }

    private static void Duties(JsonTextWriter json, string name, IEnumerable<MatrixDuty> duties, ResponsibilityModel model)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var duty in duties)
        {
            json.WriteStartObject();
            Property(json, "id", duty.Subject);
            Property(json, "title", MatrixWords.Title(model, duty.Subject));
            json.WritePropertyName("owner");
            Texts(json, duty.Ownership.Possible.Select(MatrixWords.Of));
            Property(json, "state", MatrixWords.Of(duty.State));
            Property(json, "reason", duty.Reason);
            Property(json, "team", duty.Team);
            json.WritePropertyName("rules");
            Texts(json, duty.Findings.Select(finding => finding.Control.Id).Distinct());
            if (duty.Cell is { } cell)
            {
                Property(json, "words", cell.Words);
                json.WritePropertyName("verified");
                json.WriteValue(cell.IsVerified);
                Source(json, cell.Source);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void SharedControl(JsonTextWriter json, MatrixSharedControl shared)
    {
        json.WriteStartObject();
        Property(json, "id", shared.Control.Id);
        Property(json, "title", shared.Control.Title);
        Property(json, "provider", shared.Control.Provider);
        Property(json, "customer", shared.Control.Customer);
        json.WritePropertyName("totals");
        Totals(json, shared.Customer);
        Source(json, shared.Control.Source);
        json.WriteEndObject();
    }

    private static void Attestation(JsonTextWriter json, MatrixAttestation duty)
    {
        json.WriteStartObject();
        Property(json, "id", duty.Duty.Id);
        Property(json, "title", duty.Duty.Title);
        Property(json, "customer", duty.Duty.Customer);
        Property(json, "provider", duty.Duty.Provider);
        Property(json, "state", MatrixWords.Of(duty.State));
        Property(json, "reason", duty.Reason);
        json.WritePropertyName("services");
        Texts(json, duty.Services);
        Source(json, duty.Duty.Source);
        json.WriteEndObject();
    }

    private static void Types(JsonTextWriter json, string name, IEnumerable<TypeCount> types)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var type in types)
        {
            json.WriteStartObject();
            Property(json, "type", type.Type);
            json.WritePropertyName("count");
            json.WriteValue(type.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Totals(JsonTextWriter json, MatrixTotals totals)
    {
        json.WriteStartObject();
        json.WritePropertyName("customer");
        json.WriteValue(totals.Customers);
        foreach (var state in Enum.GetValues<DutyState>())
        {
            json.WritePropertyName(JsonNamingPolicy.CamelCase.ConvertName(state.ToString()));
            json.WriteValue(totals[state]);
        }

        json.WriteEndObject();
    }

    private static void Source(JsonTextWriter json, DataSource? source)
    {
        if (source is null)
        {
            return;
        }

        json.WritePropertyName("source");
        json.WriteStartObject();
        Property(json, "document", source.Document);
        Property(json, "url", source.Url);
        Property(json, "revision", source.Revision);
        Property(json, "date", source.Date);
        json.WriteEndObject();
    }

    private static void Texts(JsonTextWriter json, IEnumerable<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts)
        {
            json.WriteValue(text);
        }

        json.WriteEndArray();
    }

    private static void Property(JsonTextWriter json, string name, string value) => Inspect.ResourceJson.Property(json, name, value);
}
