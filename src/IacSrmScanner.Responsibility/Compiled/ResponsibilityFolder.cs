using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Documents.Yaml;
using IacSrmScanner.Responsibility.Duties;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Matrices;
using IacSrmScanner.Responsibility.Reading;
using IacSrmScanner.Responsibility.Services;

namespace IacSrmScanner.Responsibility.Compiled;

/// <summary>Reads the folder <c>rules/responsibility</c>, strictly: what is not as it must be is reported, and the rest is read.</summary>
/// <param name="tree">The files.</param>
/// <param name="directory">The folder in the tree.</param>
public sealed class ResponsibilityFolder(IFileTree tree, string directory)
{
    private readonly DataReader reader = new();

    /// <summary>The data, and what is wrong with it.</summary>
    public static ResponsibilityFiles Read(IFileTree tree, string directory, ICollection<Diagnostic> diagnostics)
    {
        var folder = new ResponsibilityFolder(tree, directory);
        var files = folder.Read();
        foreach (var diagnostic in folder.reader.Diagnostics)
        {
            diagnostics.Add(diagnostic);
        }

        return files;
    }

    private ResponsibilityFiles Read()
    {
        var model = ResponsibilityModel.Read(reader, Document("layers.yaml"), Document("controls.yaml"));
        var kinds = reader.List(reader.Mapping(Document("kinds.yaml"), "kinds"), "kinds").Select(node => ScopeReader.Read(reader, node)).ToImmutableArray();
        var kindWords = kinds.Select(kind => kind.Id).DefaultIfEmpty("").ToDictionary(id => id, id => id, StringComparer.Ordinal);
        return new ResponsibilityFiles(
            model,
            kinds,
            RoleTable.Read(reader, Document("roles.yaml")),
            [.. FilesIn("matrices").Select(name => new MatrixReader(reader, model, Stem(name)).Read(Document($"matrices/{name}")))],
            [.. FilesIn("services").SelectMany(name => ServiceEntry.ReadAll(reader, Document($"services/{name}"), DialectOf(name), kindWords))],
            SharedControl.ReadAll(reader, Document("shared-controls.yaml")),
            AttestedDuty.ReadAll(reader, Document("attestations.yaml")),
            [.. FilesIn("support").Select(name => SupportTable.Read(reader, Document($"support/{name}"), Stem(name)))])
        {
            Groups = Groups(model),
            Settings = [.. reader.List(reader.Mapping(Document("settings.yaml"), "settings"), "settings").Select(node => FamilySettings.Read(reader, node, model, kindWords))],
        };
    }

    private ImmutableArray<DutyGroup> Groups(ResponsibilityModel model)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. FilesIn("groups").SelectMany(name => DutyGroup.ReadAll(reader, Document($"groups/{name}"), model, seen))];
    }

    /// <summary>Services are listed by dialect: <c>terraform-aws.yaml</c>, <c>cloudformation.yaml</c>.</summary>
    private static Dialect DialectOf(string name) => new(Stem(name).Split('-')[0]);

    private static string Stem(string name) => name[..name.LastIndexOf('.')];

    private IEnumerable<string> FilesIn(string folder) =>
        tree.FilesIn(TreePath.Join(directory, folder)).Where(name => name.EndsWith(".yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private DocumentNode Document(string name)
    {
        var path = TreePath.Join(directory, name);
        var problems = new List<Diagnostic>();
        var document = tree.Read(path, problems) is { } source ? YamlReader.Read(source) : null;
        foreach (var problem in problems.Concat(document?.Diagnostics ?? []))
        {
            reader.Add(problem);
        }

        if (document?.Root is { } root)
        {
            return root;
        }

        reader.Add(DataDiagnostics.NotHere.AtPath(path, path));
        return new MappingNode(new SourceText(path, ""), default, "", []);
    }
}
