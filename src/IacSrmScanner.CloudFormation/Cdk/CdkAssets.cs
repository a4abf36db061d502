using System.Collections.Immutable;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Cdk;

/// <summary>
/// The files of an assembly that are uploaded under a name made of a hash: <c>*.assets.json</c> says which file it is. A nested
/// stack names its template so where the resource itself does not tell.
/// </summary>
internal static class CdkAssets
{
    public const string Ending = ".assets.json";

    /// <summary>The paths of the files of the assembly in a folder, by the names under which they are uploaded.</summary>
    public static ImmutableDictionary<string, string> Read(IFileTree tree, string directory)
    {
        var files = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var name in tree.FilesIn(directory).Where(name => name.EndsWith(Ending, StringComparison.Ordinal)))
        {
            if (CdkAssembly.Load(tree, TreePath.Join(directory, name))?["files"] is MappingNode assets)
            {
                Add(assets, directory, files);
            }
        }

        return files.ToImmutable();
    }

    private static void Add(MappingNode assets, string directory, ImmutableDictionary<string, string>.Builder files)
    {
        foreach (var asset in assets.Entries.Select(entry => entry.Value).OfType<MappingNode>())
        {
            if ((asset["source"] as MappingNode)?["path"] is not ScalarNode { IsNull: false } path
                || TreePath.Resolve(directory, path.Text) is not { } file
                || asset["destinations"] is not MappingNode destinations)
            {
                continue;
            }

            foreach (var destination in destinations.Entries.Select(entry => entry.Value).OfType<MappingNode>())
            {
                if (destination["objectKey"] is ScalarNode { IsNull: false } key)
                {
                    files[TreePath.Name(key.Text)] = file;
                }
            }
        }
    }
}
