using System.Globalization;
using System.Net;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Reading;
using IacSrmScanner.Rules.Matrix;

namespace IacSrmScanner.Reporting.Matrix;

/// <summary>The matrix as one page that needs nothing else: readable on paper and without scripts, which only filter.</summary>
public static class MatrixHtml
{
    private static readonly DutyState[] Shown = [DutyState.Met, DutyState.Missing, DutyState.Open, DutyState.ToAttest, DutyState.NoCheckYet, DutyState.Inherited];

    public static void Write(TextWriter output, ResponsibilityMatrix matrix, ResponsibilityModel model)
    {
        var sources = new SourceList();
        output.WriteLine("<!DOCTYPE html>");
        output.WriteLine("<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        output.WriteLine("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\">");
        output.WriteLine($"<title>Responsibility matrix</title><style>{Asset("matrix.css")}</style></head><body>");
        output.WriteLine($"<h1>Responsibility matrix</h1><p>{matrix.Resources.Length.ToString(CultureInfo.InvariantCulture)} resources. {Text(MatrixWords.Summary(matrix.Totals))}.</p>");
        WriteTotals(output, matrix.Totals);
        foreach (var gap in MatrixWords.Gaps(matrix))
        {
            output.WriteLine($"<p class=\"gap\">{Text(gap)}.</p>");
        }

        WriteFilter(output, matrix);
        foreach (var group in MatrixGroup.Of(matrix))
        {
            WriteGroup(output, group, model, sources);
        }

        WriteShared(output, matrix, sources);
        WriteAttestations(output, matrix, sources);
        sources.Write(output);
        output.WriteLine($"<script>{Asset("matrix.js")}</script></body></html>");
    }

    private static void WriteTotals(TextWriter output, MatrixTotals totals)
    {
        output.Write("<ul class=\"totals\">");
        foreach (var state in Shown)
        {
            output.Write($"<li class=\"{Class(state)}\"><b>{totals[state].ToString(CultureInfo.InvariantCulture)}</b>{MatrixWords.Of(state)}</li>");
        }

        output.WriteLine("</ul>");
    }

    private static void WriteFilter(TextWriter output, ResponsibilityMatrix matrix)
    {
        output.Write("<form class=\"filter\"><label>Find <input id=\"text\" type=\"search\" placeholder=\"address, type or service\"></label>");
        output.Write("<label>Cloud <select id=\"cloud\"><option value=\"\">all</option>");
        foreach (var cloud in matrix.Resources.Select(row => row.Resource.Cloud).Distinct())
        {
            output.Write($"<option>{MatrixWords.Of(cloud)}</option>");
        }

        output.Write("</select></label><label>With <select id=\"state\"><option value=\"\">any state</option>");
        foreach (var state in Shown.Where(state => state != DutyState.ToAttest))
        {
            output.Write($"<option value=\"{Class(state)}\">{MatrixWords.Of(state)}</option>");
        }

        output.WriteLine("</select></label><output id=\"count\"></output></form>");
    }

    private static void WriteGroup(TextWriter output, MatrixGroup group, ResponsibilityModel model, SourceList sources)
    {
        var families = model.Families.Where(family => group.Resources.Any(row => row.Families.Any(duty => duty.Subject == family.Id))).ToArray();
        output.WriteLine($"<section data-cloud=\"{MatrixWords.Of(group.Cloud)}\"><h2>{Text(group.Title)}</h2><p>{Text(MatrixWords.Summary(group.Totals))}</p>");
        output.Write("<div class=\"wide\"><table><thead><tr><th scope=\"col\">Resource</th>");
        foreach (var family in families)
        {
            output.Write($"<th scope=\"col\">{Text(family.Title)}</th>");
        }

        output.WriteLine("</tr></thead><tbody data-grid>");
        foreach (var row in group.Resources)
        {
            output.Write($"<tr {Data(row)}><th scope=\"row\">{Text(row.Resource.Address)}<small>{Text($"{row.Resource.Header} · {MatrixWords.WithReason(row.Delivery)}")}{(row.Classification is not null && row.Families.IsEmpty ? Text($" · no duty here: {MatrixWords.WhyNone(row)}") : "")}</small></th>");
            foreach (var family in families)
            {
                output.Write(row.Families.FirstOrDefault(duty => duty.Subject == family.Id) is { } duty
                    ? $"<td><span class=\"{Class(duty.State)}\" title=\"{Text(duty.Reason)}\">{MatrixWords.Of(duty.State)}</span><small>{MatrixWords.Of(duty.Ownership)} {sources.Mark(duty.Cell?.Source)}{(duty.Team.Length > 0 ? $" · {Text(duty.Team)}" : "")}</small></td>"
                    : "<td></td>");
            }

            output.WriteLine("</tr>");
        }

        output.WriteLine("</tbody></table></div>");
        WriteReasons(output, group, model);
        WriteLayers(output, group, model, sources);
        output.WriteLine("</section>");
    }

    /// <summary>What is to do, in words, so that nothing hides in tool tips.</summary>
    private static void WriteReasons(TextWriter output, MatrixGroup group, ResponsibilityModel model)
    {
        var rows = (from row in @group.Resources from duty in row.Families where duty.State is DutyState.Missing or DutyState.Open select (row, duty)).ToArray();
        if (rows.Length == 0)
        {
            return;
        }

        output.WriteLine("<table class=\"reasons\"><caption>Missing and open</caption><tbody>");
        foreach (var (row, duty) in rows)
        {
            output.WriteLine($"<tr {Data(row)}><th scope=\"row\">{Text(row.Resource.Address)}</th><td>{Text(MatrixWords.Title(model, duty.Subject))}</td><td class=\"{Class(duty.State)}\">{MatrixWords.Of(duty.State)}</td><td>{Text(duty.Reason)}</td></tr>");
        }

        output.WriteLine("</tbody></table>");
    }

    private static void WriteLayers(TextWriter output, MatrixGroup group, ResponsibilityModel model, SourceList sources)
    {
        var layers = model.Layers.Where(layer => group.Resources.Any(row => row.Layers.Any(duty => duty.Subject == layer.Id))).ToArray();
        if (layers.Length == 0)
        {
            return;
        }

        output.Write("<details><summary>Layers and their owners</summary><div class=\"wide\"><table><thead><tr><th scope=\"col\">Resource</th>");
        foreach (var layer in layers)
        {
            output.Write($"<th scope=\"col\">{Text(layer.Title)}</th>");
        }

        output.WriteLine("</tr></thead><tbody>");
        foreach (var row in group.Resources)
        {
            output.Write($"<tr {Data(row)}><th scope=\"row\">{Text(row.Resource.Address)}</th>");
            foreach (var layer in layers)
            {
                output.Write(row.Layers.FirstOrDefault(duty => duty.Subject == layer.Id) is { } duty
                    ? $"<td>{MatrixWords.Of(duty.Ownership)} {sources.Mark(duty.Cell?.Source)}<small class=\"{Class(duty.State)}\">{MatrixWords.Of(duty.State)}</small></td>"
                    : "<td></td>");
            }

            output.WriteLine("</tr>");
        }

        output.WriteLine("</tbody></table></div></details>");
    }

    private static void WriteShared(TextWriter output, ResponsibilityMatrix matrix, SourceList sources)
    {
        output.WriteLine("<h2>Shared controls: the provider and you each do a half</h2><table class=\"reasons\"><thead><tr><th scope=\"col\">Control</th><th scope=\"col\">The provider's half</th><th scope=\"col\">Yours</th><th scope=\"col\">How yours stands</th></tr></thead><tbody>");
        foreach (var shared in matrix.SharedControls)
        {
            output.WriteLine($"<tr><th scope=\"row\">{Text(shared.Control.Title)} {sources.Mark(shared.Control.Source)}</th><td>{Text(shared.Control.Provider)}</td><td>{Text(shared.Control.Customer)}</td><td>{Text(MatrixWords.Summary(shared.Customer))}</td></tr>");
        }

        output.WriteLine("</tbody></table>");
    }

    private static void WriteAttestations(TextWriter output, ResponsibilityMatrix matrix, SourceList sources)
    {
        if (matrix.Attestations.IsEmpty)
        {
            return;
        }

        output.WriteLine("<h2>To attest: what no code can show</h2><table class=\"reasons\"><thead><tr><th scope=\"col\">Duty</th><th scope=\"col\">State</th><th scope=\"col\">Yours</th><th scope=\"col\">The provider's</th><th scope=\"col\">Why</th></tr></thead><tbody>");
        foreach (var duty in matrix.Attestations)
        {
            output.WriteLine($"<tr><th scope=\"row\">{Text(duty.Duty.Title)} {sources.Mark(duty.Duty.Source)}<small>{Text(duty.Duty.Id)}</small></th><td class=\"{Class(duty.State)}\">{MatrixWords.Of(duty.State)}</td><td>{Text(duty.Duty.Customer)}</td><td>{Text(duty.Duty.Provider)}</td><td>{Text(duty.Reason)}</td></tr>");
        }

        output.WriteLine("</tbody></table>");
    }

    private static string Data(MatrixResource row)
    {
        var states = string.Join(' ', row.Families.Select(duty => Class(duty.State)).Distinct());
        return $"data-states=\"{states}\" data-text=\"{Text($"{row.Resource.Address} {row.Resource.Type} {row.Service}".ToLowerInvariant())}\"";
    }

    private static string Class(DutyState state) => MatrixWords.Of(state).Replace(' ', '-');

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static string Asset(string name)
    {
        using var stream = typeof(MatrixHtml).Assembly.GetManifestResourceStream(name) ?? throw new InvalidDataException($"'{name}' is not in this build.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The documents that owners rest on, numbered in the order of their first use.</summary>
    private sealed class SourceList
    {
        private readonly List<DataSource> sources = [];

        public string Mark(DataSource? source)
        {
            if (source is null)
            {
                return "";
            }

            var position = sources.IndexOf(source);
            if (position < 0)
            {
                position = sources.Count;
                sources.Add(source);
            }

            var number = (position + 1).ToString(CultureInfo.InvariantCulture);
            return $"<a href=\"#source-{number}\">[{number}]</a>";
        }

        public void Write(TextWriter output)
        {
            output.WriteLine("<h2>Sources</h2><ol>");
            for (var i = 0; i < sources.Count; i++)
            {
                var link = sources[i].Url.StartsWith("https://", StringComparison.Ordinal) ? $" <a href=\"{Text(sources[i].Url)}\">{Text(sources[i].Url)}</a>" : "";
                output.WriteLine($"<li id=\"source-{(i + 1).ToString(CultureInfo.InvariantCulture)}\">{Text(sources[i].ToString())}{link}</li>");
            }

            output.WriteLine("</ol>");
        }
    }
}
