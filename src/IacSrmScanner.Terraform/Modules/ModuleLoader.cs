using System.Collections.Concurrent;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Hcl.Parsing;

namespace IacSrmScanner.Terraform.Modules;

/// <summary>Directories to modules. Each is read once, whichever thread asks first.</summary>
internal sealed class ModuleLoader(IFileTree tree)
{
    private readonly ConcurrentDictionary<string, Lazy<TerraformModule>> modules = new(StringComparer.Ordinal);

    public IFileTree Tree { get; } = tree;

    /// <summary>The module of a directory; one without files where there is none.</summary>
    public TerraformModule Load(string directory) =>
        modules.GetOrAdd(directory, path => new Lazy<TerraformModule>(() => Read(path))).Value;

    private TerraformModule Read(string directory)
    {
        var builder = new ModuleBuilder(directory);
        foreach (var name in ModuleFiles.Of(Tree, directory))
        {
            if (Tree.Read(TreePath.Join(directory, name), builder.Diagnostics) is { } source)
            {
                builder.Add(ModuleFiles.IsJson(name) ? JsonSyntax.Read(source) : HclParser.Parse(source), ModuleFiles.IsOverride(name));
            }
        }

        return builder.Build();
    }
}
