using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Terraform.Evaluation;
using IacSrmScanner.Terraform.Expansion;
using IacSrmScanner.Terraform.Modules;

namespace IacSrmScanner.Terraform.Configurations;

/// <summary>A root module, evaluated with all that it calls.</summary>
internal sealed class ModuleSource(
    string directory, ModuleLoader loader, TerraformOptions options, GivenFiles given, ImmutableHashSet<string> reported) : IConfigurationSource
{
    public string Path => directory;

    public Configuration Evaluate() => DeepStack.Run(Build);

    private Configuration Build()
    {
        var session = new EvaluationSession(loader.Tree, directory, options.Workspace);
        var walk = new ModuleWalk(loader, session, options.RequiresModules);
        var module = loader.Load(directory);
        var inputs = InputValues.Of(module, session, options, given);
        var root = walk.Root(directory, inputs.Find);
        var collector = new ConfigurationCollector();
        collector.Collect(root);

        var modules = walk.Directories.Select(loader.Load).ToArray();
        return new Configuration(
            Dialect.Terraform,
            directory,
            new ResourceGraph(collector.Resources),
            collector.Values,
            [.. modules.SelectMany(each => each.Files), .. inputs.Files],
            [.. modules.Where(each => !reported.Contains(each.Directory)).SelectMany(each => each.Diagnostics), .. Sorted(session)])
        {
            IsLibraryModule = !module.IsDeployable && module.Variables.Any(variable => NeedsValue(variable.Key, variable.Value)),
        };

        bool NeedsValue(string name, Declaration variable) => variable.Body.Find("default") is null && inputs.Find(name) is null;
    }

    private static IEnumerable<Diagnostic> Sorted(EvaluationSession session) => session.Diagnostics
        .DistinctBy(diagnostic => diagnostic.ToString())
        .OrderBy(diagnostic => diagnostic.Path, StringComparer.Ordinal)
        .ThenBy(diagnostic => diagnostic.Span?.Span.Start ?? 0);
}
