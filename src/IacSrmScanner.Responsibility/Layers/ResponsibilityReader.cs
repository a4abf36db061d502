using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.Responsibility.Layers;

/// <summary>Reads <c>layers.yaml</c> and <c>controls.yaml</c>. Throws on data that is not as it must be: it is the product's own.</summary>
public static class ResponsibilityReader
{
    // Dictionaries and not immutable ones: those over enumerations are compiled anew in each process, 200 methods of them.
    private static readonly Dictionary<string, DeliveryModel> Models = Words<DeliveryModel>();

    private static readonly Dictionary<string, Owner> Owners = Words<Owner>();

    public static ResponsibilityModel Read(DocumentNode layers, DocumentNode controls) => new(
        [.. Items(layers, "layers").Select(ReadLayer)],
        [.. Items(controls, "controls").Select(family => new ControlFamily(Text(family, "id"), Text(family, "title")))]);

    /// <summary>A delivery model by the word that data files use.</summary>
    public static DeliveryModel ModelOf(string word) => Models[word];

    private static Layer ReadLayer(MappingNode layer)
    {
        var owners = layer["owner"] as MappingNode ?? throw new InvalidDataException($"The layer '{Text(layer, "id")}' has no owner.");
        return new Layer(
            Text(layer, "id"),
            Text(layer, "title"),
            Models.ToDictionary(model => model.Value, model => Owners[Text(owners, model.Key)]));
    }

    private static IEnumerable<MappingNode> Items(DocumentNode root, string key) =>
        root is MappingNode mapping && mapping[key] is SequenceNode sequence
            ? sequence.Items.OfType<MappingNode>()
            : throw new InvalidDataException($"Expected a list '{key}'.");

    private static string Text(MappingNode mapping, string key) =>
        (mapping[key] as ScalarNode)?.Text ?? throw new InvalidDataException($"Expected a text '{key}'.");

    private static Dictionary<string, T> Words<T>()
        where T : struct, Enum => Enum.GetValues<T>().ToDictionary(value => Word(value.ToString()), StringComparer.Ordinal);

#pragma warning disable CA1308 // The words of the data files are lower case.
    private static string Word(string name) => name.ToLowerInvariant();
#pragma warning restore CA1308
}
