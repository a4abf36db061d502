using System.Globalization;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Rules.Matrix;

namespace IacSrmScanner.Reporting.Matrix;

/// <summary>The matrix for spreadsheets: a line for each layer and control family of each resource.</summary>
/// <remarks>RFC 4180. A cell that a spreadsheet would take for a formula is led by an apostrophe.</remarks>
public static class MatrixCsv
{
    public static void Write(TextWriter output, ResponsibilityMatrix matrix, ResponsibilityModel model)
    {
        Line(output, "cloud", "service", "type", "address", "configuration", "file", "line", "role", "delivery", "because", "kind", "subject", "title", "owner", "team", "state", "reason", "source", "url", "verified");
        foreach (var resource in matrix.Resources)
        {
            if (resource.Classification is null)
            {
                Line(
                    output, MatrixWords.Of(resource.Resource.Cloud), "", resource.Resource.Type, resource.Resource.Address, resource.Configuration, resource.Resource.Header.Source.Path,
                    resource.Resource.Header.Start.Line.ToString(CultureInfo.InvariantCulture), "", "", "", "not classified", "", "", "", "", "", resource.Delivery.Because, "", "", "");
            }

            foreach (var (kind, duty) in resource.Layers.Select(layer => ("layer", layer)).Concat(resource.Families.Select(family => ("control", family))))
            {
                Line(
                    output,
                    MatrixWords.Of(resource.Resource.Cloud),
                    resource.Service,
                    resource.Resource.Type,
                    resource.Resource.Address,
                    resource.Configuration,
                    resource.Resource.Header.Source.Path,
                    resource.Resource.Header.Start.Line.ToString(CultureInfo.InvariantCulture),
                    resource.Classification is { } classification ? MatrixWords.Of(classification.Role) : "",
                    MatrixWords.Of(resource.Delivery),
                    resource.Delivery.Because,
                    kind,
                    duty.Subject,
                    MatrixWords.Title(model, duty.Subject),
                    MatrixWords.Of(duty.Ownership),
                    duty.Team,
                    MatrixWords.Of(duty.State),
                    duty.Reason,
                    duty.Cell?.Source.ToString() ?? "",
                    duty.Cell?.Source.Url ?? "",
                    duty.Cell is { } cell ? (cell.IsVerified ? "yes" : "no") : "");
            }
        }

        foreach (var duty in matrix.Attestations)
        {
            Line(
                output, "", string.Join("; ", duty.Services), "", "", "", "", "", "", "", "", "attestation", duty.Duty.Id, duty.Duty.Title, "customer", "", MatrixWords.Of(duty.State), duty.Reason,
                duty.Duty.Source.ToString(), duty.Duty.Source.Url, "");
        }
    }

    private static void Line(TextWriter output, params ReadOnlySpan<string> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
            {
                output.Write(',');
            }

            output.Write(Cell(cells[i]));
        }

        output.Write("\r\n");
    }

    private static string Cell(string text)
    {
        var safe = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
