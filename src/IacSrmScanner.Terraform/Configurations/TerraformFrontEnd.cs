using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Terraform.Modules;

namespace IacSrmScanner.Terraform.Configurations;

/// <summary>Terraform and OpenTofu: directories of <c>.tf</c> and <c>.tofu</c> files, as native syntax or JSON.</summary>
public sealed class TerraformFrontEnd(TerraformOptions options) : IFrontEnd
{
    public TerraformFrontEnd()
        : this(new TerraformOptions())
    {
    }

    public Dialect Dialect => Dialect.Terraform;

    public FrontEndResult Discover(IFileTree tree, IReadOnlyList<string> files)
    {
        var loader = new ModuleLoader(tree);
        var claimed = files.Where(file => IsOurs(TreePath.Name(file))).ToImmutableArray();
        var directories = claimed
            .Where(file => ModuleFiles.IsConfiguration(TreePath.Name(file)))
            .Select(TreePath.Directory)
            .ToHashSet(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToArray();
        Parallel.ForEach(directories, directory => loader.Load(directory));

        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var directory in directories)
        {
            diagnostics.AddRange(loader.Load(directory).Diagnostics);
        }

        var reported = directories.ToImmutableHashSet(StringComparer.Ordinal);
        var sources = RootModules.Among(directories, loader)
            .Select(directory => (IConfigurationSource)new ModuleSource(directory, loader, options, reported));
        return new FrontEndResult([.. sources], claimed, diagnostics.ToImmutable());
    }

    private static bool IsOurs(string name) => ModuleFiles.IsConfiguration(name) || ModuleFiles.IsAutomaticValues(name);
}
