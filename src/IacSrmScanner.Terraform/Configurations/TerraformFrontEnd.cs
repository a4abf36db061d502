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
        var loader = new ModuleLoader(tree, options.ModulePath);
        var given = new GivenFiles(options.Inputs);
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
        var roots = RootModules.Among(directories, loader);
        if (roots.Count > 0)
        {
            diagnostics.AddRange(given.Check([.. roots.Select(loader.Load)]));
        }

        diagnostics.AddRange(files.Where(IsTerragrunt).Select(file => InputDiagnostics.Terragrunt.AtPath(file, file)));
        var sources = roots.Select(directory => (IConfigurationSource)new ModuleSource(directory, loader, options, given, reported));
        return new FrontEndResult([.. sources], claimed, diagnostics.ToImmutable());
    }

    private static bool IsOurs(string name) => ModuleFiles.IsConfiguration(name) || ModuleFiles.IsAutomaticValues(name);

    private static bool IsTerragrunt(string path) =>
        TreePath.Name(path) is "terragrunt.hcl" or "terragrunt.hcl.json" or "terragrunt.stack.hcl";
}
