using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents.Json;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Hcl.Parsing;
using IacSrmScanner.Terraform.Modules;

namespace IacSrmScanner.Terraform.Configurations;

/// <summary>A file with values for variables: <c>.tfvars</c> or <c>.tfvars.json</c>.</summary>
internal sealed record ValueFile(SourceText Source, ImmutableArray<ValueFileEntry> Entries, ImmutableArray<Diagnostic> Diagnostics)
{
    public static ValueFile Read(SourceText source) => ModuleFiles.IsJson(source.Path) ? ReadJson(source) : ReadNative(source);

    private static ValueFile ReadNative(SourceText source)
    {
        var file = HclParser.Parse(source);
        return new ValueFile(
            source,
            [.. file.Body.Attributes.Select(attribute => new ValueFileEntry(
                attribute.Name, new SourceSpan(source, attribute.NameSpan), new ConfigExpression(source, attribute.Expression), null))],
            [.. file.Diagnostics, .. file.Body.Blocks.Select(block => InputDiagnostics.StrayBlock.At(source, block.HeaderSpan, block.Type))]);
    }

    private static ValueFile ReadJson(SourceText source)
    {
        var document = JsonReader.Read(source);
        return document.Root is MappingNode mapping
            ? new ValueFile(
                source,
                [.. mapping.Entries.Select(entry => new ValueFileEntry(entry.Key, entry.KeyNode.Location, null, entry.Value))],
                [.. document.Diagnostics])
            : new ValueFile(source, [], [.. document.Diagnostics, InputDiagnostics.NoValues.At(source, new TextSpan(0, 0))]);
    }
}
