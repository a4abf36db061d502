using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Reading;

namespace IacSrmScanner.Responsibility.Matrices;

/// <summary>Reads a file of <c>rules/responsibility/matrices</c>.</summary>
/// <param name="reader">Where problems are reported.</param>
/// <param name="model">The layers and families that rows may name.</param>
/// <param name="id">The file's name without its ending.</param>
internal sealed class MatrixReader(DataReader reader, ResponsibilityModel model, string id)
{
    private static readonly Dictionary<string, DeliveryModel> Models = Words.Of<DeliveryModel>();

    private static readonly Dictionary<string, Owner> Owners = Words.Of<Owner>();

    private static readonly Dictionary<string, Cloud> Clouds = new(StringComparer.Ordinal)
    {
        ["any"] = Cloud.Other,
        ["aws"] = Cloud.Aws,
        ["azure"] = Cloud.Azure,
        ["gcp"] = Cloud.Gcp,
    };

    private static readonly Dictionary<string, DataSource> Nothing = new(StringComparer.Ordinal) { ["a source"] = new DataSource("", "", "", "") };

    private static readonly Dictionary<string, string> Classes = new(StringComparer.Ordinal)
    {
        ["inherited"] = "inherited",
        ["shared"] = "shared",
        ["customer-specific"] = "customer-specific",
    };

    private bool isCurrent;
    private ImmutableArray<string> services = [];

    public OwnershipMatrix Read(DocumentNode root)
    {
        var matrix = reader.Mapping(root, "title", "cloud", "current", "services", "sources", "columns", "rows");
        var sources = new Dictionary<string, DataSource>(StringComparer.Ordinal);
        foreach (var entry in reader.Mapping(reader.Required(matrix, "sources")).Entries)
        {
            sources[entry.Key] = DataSource.Read(reader, entry.Value);
        }

        var columns = new Dictionary<string, ImmutableArray<DeliveryModel>>(StringComparer.Ordinal);
        var columnNodes = reader.Mapping(reader.Required(matrix, "columns"));
        foreach (var entry in columnNodes.Entries)
        {
            columns[entry.Key] = [.. reader.List(columnNodes, entry.Key).Select(node => reader.Word(node, Models))];
        }

        isCurrent = reader.Flag(matrix, "current", otherwise: true);
        services = reader.Texts(matrix, "services");
        return new OwnershipMatrix(
            id,
            reader.Text(matrix, "title"),
            reader.Word(reader.Required(matrix, "cloud"), Clouds),
            isCurrent,
            services,
            [.. sources.Values],
            [.. reader.List(matrix, "rows").Select(row => ReadRow(row, sources, columns))]);
    }

    private MatrixRow ReadRow(
        DocumentNode node, Dictionary<string, DataSource> sources, Dictionary<string, ImmutableArray<DeliveryModel>> columns)
    {
        var row = reader.Mapping(node, "words", "services", "layers", "controls", "source", "class", "verified", "except", "cells");
        var words = reader.Text(row, "words");
        var source = reader.Word(reader.Required(row, "source"), sources.Count > 0 ? sources : Nothing);
        var controlClass = row["class"] is { } stated ? reader.Word(stated, Classes) : "";
        var verified = reader.Flag(row, "verified", otherwise: true);
        var except = row["except"] is SequenceNode list ? list.Items.Select(item => reader.Word(item, Models)).ToArray() : [];
        Known(row, "layers", model.FindLayer);
        Known(row, "controls", model.FindFamily);
        var about = row.Contains("services") ? reader.Texts(row, "services") : services;
        var cells = ImmutableArray.CreateBuilder<MatrixRowCell>();
        var written = reader.Mapping(reader.Required(row, "cells"));
        foreach (var entry in written.Entries)
        {
            if (!columns.TryGetValue(entry.Key, out var models))
            {
                reader.Report(DataDiagnostics.NotInList, entry.KeyNode, entry.Key, string.Join(", ", columns.Keys));
                continue;
            }

            var (owner, cellVerified) = ReadCell(entry.Value, verified);
            cells.Add(new([.. models.Except(except)], new MatrixCell(id, entry.Key, words, owner, cellVerified, source, controlClass)
            {
                IsCurrent = isCurrent,
                Services = about,
            }));
        }

        return new MatrixRow(words, [.. reader.Texts(row, "layers"), .. reader.Texts(row, "controls")], cells.ToImmutable());
    }

    private (Owner Owner, bool IsVerified) ReadCell(DocumentNode node, bool verified)
    {
        if (node is not MappingNode)
        {
            return (reader.Word(node, Owners), verified);
        }

        var cell = reader.Mapping(node, "owner", "verified");
        return (reader.Word(reader.Required(cell, "owner"), Owners), reader.Flag(cell, "verified", verified));
    }

    private void Known(MappingNode row, string key, Func<string, object?> find)
    {
        foreach (var name in reader.Texts(row, key).Where(name => find(name) is null))
        {
            reader.Report(DataDiagnostics.NotInList, row[key] ?? row, name, key);
        }
    }
}
