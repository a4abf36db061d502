using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Sam.Trees;

/// <summary>The data files beside the code; each is read when it is first needed.</summary>
internal static class SamData
{
    public static string[] Lines(string name) => Content(name)
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Where(line => line[0] != '#')
        .ToArray();

    public static MappingNode Mapping(string name) =>
        DocumentReader.Read(new SourceText(name, Content(name))).Root as MappingNode ?? throw new InvalidOperationException(name);

    private static string Content(string name)
    {
        using var stream = typeof(SamData).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException(name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
