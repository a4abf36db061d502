using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Configurations;
using IacSrmScanner.Terraform.Modules;
using IacSrmScanner.Terraform.Plan.Located;
using IacSrmScanner.Terraform.Plan.Reading;

namespace IacSrmScanner.Terraform.Plan;

/// <summary>One plan.</summary>
/// <param name="plan">Where everything stands in it.</param>
/// <param name="directory">The directory of its source; null when there is none.</param>
/// <param name="loader">Reads the source.</param>
/// <param name="options">What the user says.</param>
internal sealed class PlanSource(PlanIndex plan, string? directory, ModuleLoader loader, PlanOptions options) : IConfigurationSource
{
    public string Path => plan.Source.Path;

    public string? Directory => directory;

    public Configuration Evaluate() => DeepStack.Run(Build);

    private Configuration Build()
    {
        var reader = new PlanValueReader(plan.Source, new JsonScanner(plan.Source.Content));
        var located = directory is null
            ? null
            : PlanSourceTree.Evaluate(directory, loader, "default", name => Variable(reader, name));
        var resources = new PlanResources(plan, reader, located, options);
        var graph = new ResourceGraph(resources.All());
        return new Configuration(
            Dialect.Terraform,
            Path,
            graph,
            [.. Values(reader)],
            [Path, .. located?.Files ?? []],
            [.. plan.Diagnostics, .. resources.Diagnostics]);
    }

    private Value? Variable(PlanValueReader reader, string name) =>
        plan.Variables.TryGetValue(name, out var offset) ? reader.At(offset, null)?.MarkedSensitive(IsSensitive(name)) : null;

    /// <summary>Only the configuration says so; without it every variable may be a secret.</summary>
    private bool IsSensitive(string variable) => plan.Configuration?.SensitiveVariables.Contains(variable) ?? true;

    private IEnumerable<NamedValue> Values(PlanValueReader reader)
    {
        foreach (var name in plan.Variables.Keys.Order(StringComparer.Ordinal))
        {
            if (Variable(reader, name) is { } value)
            {
                yield return new NamedValue("variable", name, value, value.Provenance.Span);
            }
        }

        foreach (var (name, (span, offset, isSensitive)) in plan.Outputs.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var place = new SourceSpan(plan.Source, span);
            var value = reader.At(offset, null)
                ?? new UnknownValue(new UnknownReason(UnknownKind.Computed, $"output '{name}' is known after apply"), Provenance.Written(place));
            yield return new NamedValue("output", name, value.MarkedSensitive(isSensitive), place);
        }
    }
}
