using System.Collections.Concurrent;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Hcl.Parsing;

namespace IacSrmScanner.Terraform.Modules;

/// <summary>Directories to modules. Each is read once, whichever thread asks first.</summary>
internal sealed class ModuleLoader(IFileTree tree, string? modulePath = null)
{
    private readonly ConcurrentDictionary<string, Lazy<TerraformModule>> modules = new(StringComparer.Ordinal);

    private readonly ModuleMirror mirror = new(tree, modulePath);

    public IFileTree Tree { get; } = tree;

    /// <summary>The directory that a source leads to, whichever root module is the caller's; null when it is not present.</summary>
    public string? Locate(string source, string callerDirectory) => ModuleCall.IsLocalSource(source)
        ? TreePath.Resolve(callerDirectory, source)
        : mirror.Find(source);

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
