using System.Collections.Immutable;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Responsibility.Reading;

namespace IacSrmScanner.Responsibility.Layers;

/// <summary>The layers and control families: the closed words of rule files and matrices.</summary>
/// <param name="Layers">From the ground up.</param>
/// <param name="Families">In the order of reports.</param>
public sealed record ResponsibilityModel(ImmutableArray<Layer> Layers, ImmutableArray<ControlFamily> Families)
{
    public Layer? FindLayer(string id) => Layers.FirstOrDefault(layer => layer.Id == id);

    public ControlFamily? FindFamily(string id) => Families.FirstOrDefault(family => family.Id == id);

    /// <summary>Reads <c>layers.yaml</c> and <c>controls.yaml</c>.</summary>
    public static ResponsibilityModel Read(DataReader reader, DocumentNode layers, DocumentNode controls)
    {
        var model = new ResponsibilityModel(
            [.. reader.List(reader.Mapping(layers, "layers"), "layers").Select(node => ReadLayer(reader, node))],
            [.. reader.List(reader.Mapping(controls, "controls"), "controls").Select(node => ReadFamily(reader, node))]);
        foreach (var id in model.Layers.Select(layer => layer.Id).Concat(model.Families.Select(family => family.Id)).GroupBy(id => id).Where(group => group.Count() > 1))
        {
            reader.Report(DataDiagnostics.StandsTwice, layers, id.Key);
        }

        return model;
    }

    private static Layer ReadLayer(DataReader reader, DocumentNode node)
    {
        var layer = reader.Mapping(node, "id", "title");
        return new Layer(reader.Text(layer, "id"), reader.Text(layer, "title"));
    }

    private static ControlFamily ReadFamily(DataReader reader, DocumentNode node)
    {
        var family = reader.Mapping(node, "id", "title", "layers");
        return new ControlFamily(reader.Text(family, "id"), reader.Text(family, "title"), reader.Texts(family, "layers"));
    }
}
