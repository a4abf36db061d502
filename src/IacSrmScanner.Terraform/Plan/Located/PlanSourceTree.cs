using System.Collections.Immutable;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Configurations;
using IacSrmScanner.Terraform.Evaluation;
using IacSrmScanner.Terraform.Expansion;
using IacSrmScanner.Terraform.Modules;
using IacSrmScanner.Terraform.Plan.Reading;

namespace IacSrmScanner.Terraform.Plan.Located;

/// <summary>
/// The source that a plan was made from, evaluated with the plan's variables: it says where each resource and value is written.
/// </summary>
internal sealed class PlanSourceTree
{
    private readonly Dictionary<string, Resource> exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Resource> firstOfKind = new(StringComparer.Ordinal);
    private readonly ModuleLoader loader;
    private readonly ModuleManifest manifest;

    private PlanSourceTree(string directory, ModuleLoader loader)
    {
        Directory = directory;
        this.loader = loader;
        manifest = ModuleManifest.Of(loader.Tree, directory);
    }

    public string Directory { get; }

    public ImmutableArray<string> Files { get; private init; } = [];

    public static PlanSourceTree Evaluate(string directory, ModuleLoader loader, string workspace, Func<string, Value?> variable)
    {
        // What is wrong with the source was wrong, or was not, when the plan was made: nothing of it is reported here.
        var session = new EvaluationSession(loader.Tree, directory, workspace);
        var walk = new ModuleWalk(loader, session, requiresModules: false);
        var collector = new ConfigurationCollector();
        collector.Collect(walk.Root(directory, new PlanVariables(loader.Load(directory), session, variable).Find));
        var tree = new PlanSourceTree(directory, loader)
        {
            Files = [.. walk.Directories.SelectMany(module => loader.Load(module).Files)],
        };
        foreach (var resource in collector.Resources)
        {
            tree.exact.TryAdd(resource.Address, resource);
            tree.firstOfKind.TryAdd(InstanceKeys.Strip(resource.Address), resource);
        }

        return tree;
    }

    /// <summary>
    /// The resource of an address; where the evaluation has other instances than the plan, the block's first. Null when the
    /// source has none.
    /// </summary>
    public Resource? Find(string address) => exact.GetValueOrDefault(address) ?? firstOfKind.GetValueOrDefault(InstanceKeys.Strip(address));

    /// <summary>
    /// The calls on the way to a resource, as far as the source has them, and its block, of which the evaluation may have come to
    /// no instance.
    /// </summary>
    public (ImmutableArray<CallSite> Calls, Declaration? Block) Locate(PlanAddress address)
    {
        var calls = ImmutableArray.CreateBuilder<CallSite>();
        var (directory, path) = (Directory, "");
        foreach (var step in address.Calls)
        {
            var module = loader.Load(directory);
            if (module.Calls.FirstOrDefault(call => call.Name == step.Name) is not { } called)
            {
                return (calls.ToImmutable(), null);
            }

            calls.Add(new CallSite($"module.{step.Name}{step.Key}", called.Declaration.Header));
            path = path.Length == 0 ? $"module.{step.Name}" : $"{path}.module.{step.Name}";
            if (Resolve(called, directory, path) is not { } inner)
            {
                return (calls.ToImmutable(), null);
            }

            directory = inner;
        }

        var declared = loader.Load(directory).Resources.FirstOrDefault(resource => resource.LocalAddress == address.Local);
        return (calls.ToImmutable(), declared?.Declaration);
    }

    private string? Resolve(ModuleCall call, string directory, string path) => call.Source is { } source && ModuleCall.IsLocalSource(source)
        ? TreePath.Resolve(directory, source)
        : manifest.Find(path);
}
