using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Documents.Yaml;
using IacSrmScanner.Responsibility.Reading;

namespace IacSrmScanner.Rules.Projects;

/// <summary>Opens a YAML file of a project.</summary>
internal static class ProjectFile
{
    /// <summary>The content; null when there is none. What is wrong is told to the reader.</summary>
    public static DocumentNode? Open(IFileTree tree, string file, DataReader reader)
    {
        var problems = new List<Diagnostic>();
        var document = tree.Read(file, problems) is { } source ? YamlReader.Read(source) : null;
        foreach (var problem in problems.Concat(document?.Diagnostics ?? []))
        {
            reader.Add(problem);
        }

        return document?.Root;
    }
}
