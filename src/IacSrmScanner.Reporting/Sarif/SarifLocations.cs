using IacSrmScanner.Core.Text;
using Microsoft.CodeAnalysis.Sarif;

namespace IacSrmScanner.Reporting.Sarif;

/// <summary>Places as SARIF locations: paths relative to the root of the scan, lines and columns from 1, the end exclusive.</summary>
internal static class SarifLocations
{
    /// <summary>Longer snippets are left out: the region is what counts.</summary>
    private const int MaxSnippet = 400;

    public static Location Of(SourceSpan span) => Of(span, hasSnippet: true);

    /// <summary>A step of a flow: without its text, which may hold what is sensitive.</summary>
    public static Location Of(SourceSpan span, string text) => Named(Of(span, hasSnippet: false), text);

    public static Location Of(SourceSpan span, string text, int id)
    {
        var location = Named(Of(span), text);
        location.Id = id;
        return location;
    }

    private static Location Of(SourceSpan span, bool hasSnippet) => new()
    {
        PhysicalLocation = new PhysicalLocation { ArtifactLocation = Artifact(span.Source.Path), Region = Region(span, hasSnippet) },
    };

    private static Location Named(Location location, string text)
    {
        location.Message = new Message { Text = text };
        return location;
    }

    public static ArtifactLocation Artifact(string path) => new() { Uri = new Uri(Escape(path), UriKind.Relative) };

    private static Region Region(SourceSpan span, bool hasSnippet)
    {
        var region = new Region
        {
            StartLine = span.Start.Line,
            StartColumn = span.Start.Column,
            EndLine = span.End.Line,
            EndColumn = span.End.Column,
        };
        if (hasSnippet && span.Span.Length is > 0 and <= MaxSnippet)
        {
            region.Snippet = new ArtifactContent { Text = span.Text };
        }

        return region;
    }

    private static string Escape(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
