using IacSrmScanner.Catalogue.Compiler;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Documents.Yaml;
using IacSrmScanner.Responsibility.Compiled;
using IacSrmScanner.Responsibility.Duties;
using IacSrmScanner.Rules.Compiled;
using IacSrmScanner.Rules.Loading;
using IacSrmScanner.Rules.Verification;

#pragma warning disable RS0030 // A build tool: it reads the rule folder, writes one file and reports in the compiler's own form.

if (args is not [var folder, var output])
{
    Console.Error.WriteLine("usage: IacSrmScanner.Catalogue.Compiler RULES OUTPUT");
    return 2;
}

var tree = new DiskFileTree(folder);
var diagnostics = new List<Diagnostic>();
var responsibility = ResponsibilityFolder.Read(tree, "responsibility", diagnostics);
var support = SupportIndex.Of(responsibility.Support);
var content = RuleFolder.Read(tree, "", LinkTable.Empty, support, diagnostics);
var trees = new Dictionary<string, DocumentNode>(StringComparer.Ordinal) { ["links"] = LinkTable.Write(content.Links) };
var decisions = DecisionFolder.Read(tree, "responsibility/decisions", content.Links, support, diagnostics);
foreach (var piece in ResponsibilityWriter.Write(responsibility).Concat(DecisionTrees.Write(decisions)))
{
    trees.Add(piece.Key, piece.Value);
}

// What the schemas say is needed with the duties of a type only, and small: which of its settings speaks for which family.
foreach (var piece in SchemaEvidence.Of(responsibility, new ResponsibilityData(key => trees.GetValueOrDefault(key)), decisions.SelectMany(file => file.Decisions)))
{
    trees.Add(piece.Key, piece.Value);
}

// What is read whole, for explanations: everything but services and groups, which are found by names of types only.
foreach (var path in DataFiles("responsibility").Where(path => !path.StartsWith("responsibility/services/", StringComparison.Ordinal) && !path.StartsWith("responsibility/groups/", StringComparison.Ordinal)).Concat(DataFiles("frameworks")))
{
    if (tree.Read(path, diagnostics) is { } source && YamlReader.Read(source).Root is { } root)
    {
        trees[path[..path.LastIndexOf('.')]] = root;
    }
}

foreach (var diagnostic in diagnostics)
{
    var place = diagnostic.Span is { } span ? $"({span.Start.Line},{span.Start.Column})" : "";
    Console.Error.WriteLine($"{Path.Combine(folder, diagnostic.Path)}{place}: error {diagnostic.Id}: {diagnostic.Message}");
}

if (diagnostics.Exists(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
{
    return 1;
}

File.WriteAllBytes(output, CatalogueWriter.Write(content.Files, trees));
return 0;

IEnumerable<string> DataFiles(string directory) => tree.FilesIn(directory)
    .Where(name => name.EndsWith(".yaml", StringComparison.Ordinal))
    .Select(name => TreePath.Join(directory, name))
    .Concat(tree.DirectoriesIn(directory).SelectMany(name => DataFiles(TreePath.Join(directory, name))));
