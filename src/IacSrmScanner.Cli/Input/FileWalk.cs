using System.Collections.Immutable;
using IacSrmScanner.Core.Files;

namespace IacSrmScanner.Cli.Input;

/// <summary>Lists the files below a folder. Hidden folders and those that tools fill are passed over.</summary>
internal static class FileWalk
{
    private static readonly ImmutableHashSet<string> Skipped = ["node_modules", "bin", "obj", "__pycache__"];

    private static readonly ImmutableArray<string> TerraformEndings = [".tf", ".tf.json", ".tofu", ".tofu.json"];

    public static void Collect(IFileTree tree, string directory, ISet<string> files)
    {
        var pending = new Stack<string>([directory]);
        while (pending.TryPop(out var current))
        {
            foreach (var name in tree.FilesIn(current))
            {
                files.Add(TreePath.Join(current, name));
            }

            foreach (var name in tree.DirectoriesIn(current))
            {
                if (!name.StartsWith('.') && !Skipped.Contains(name))
                {
                    pending.Push(TreePath.Join(current, name));
                }
            }
        }
    }

    public static bool IsTerraform(string path) => TerraformEndings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal));
}
