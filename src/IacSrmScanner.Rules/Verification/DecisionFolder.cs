using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Documents.Yaml;
using IacSrmScanner.Responsibility.Duties;
using IacSrmScanner.Rules.Loading;

namespace IacSrmScanner.Rules.Verification;

/// <summary>Reads a folder of decisions; a file in error is reported and the others are read.</summary>
public static class DecisionFolder
{
    public static ImmutableArray<DecisionFile> Read(IFileTree tree, string directory, LinkTable links, SupportIndex support, ICollection<Diagnostic> diagnostics)
    {
        var files = ImmutableArray.CreateBuilder<DecisionFile>();
        foreach (var name in tree.FilesIn(directory).Where(name => name.EndsWith(".yaml", StringComparison.Ordinal)))
        {
            if (tree.Read(TreePath.Join(directory, name), diagnostics) is not { } source)
            {
                continue;
            }

            var document = YamlReader.Read(source);
            var problems = document.Diagnostics;
            if (document.Root is MappingNode root)
            {
                var decisions = DecisionLoader.Load(root, links, support, out var more);
                problems = [.. problems, .. more];
                files.Add(new DecisionFile(source, root, decisions));
            }

            foreach (var problem in problems)
            {
                diagnostics.Add(problem);
            }
        }

        return files.ToImmutable();
    }
}
