using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;

namespace IacSrmScanner.Reporting.Explain;

/// <summary>What an address means: a resource, or <c>local.x</c>, <c>var.x</c>, <c>output.x</c>, <c>parameter.x</c>, of a module too.</summary>
internal static class ExplainSearch
{
    private static readonly (string Word, string Kind)[] Kinds =
        [("local", "local"), ("var", "variable"), ("output", "output"), ("parameter", "parameter"), ("mapping", "mapping")];

    public static ImmutableArray<ExplainTarget> Find(Configuration configuration, string address)
    {
        var resources = configuration.Graph.Resolve(address).RemoveAll(resource => !InstanceKeys.Covers(address, resource.Address));
        return resources.IsEmpty ? Named(configuration, address) : [.. resources.Select(Of)];
    }

    private static ImmutableArray<ExplainTarget> Named(Configuration configuration, string address)
    {
        foreach (var (word, kind) in Kinds)
        {
            var start = address.StartsWith(word + ".", StringComparison.Ordinal) ? 0 : address.LastIndexOf($".{word}.", StringComparison.Ordinal) + 1;
            if (start == 0 && !address.StartsWith(word + ".", StringComparison.Ordinal))
            {
                continue;
            }

            var name = address[..start] + address[(start + word.Length + 1)..];
            var found = configuration.Values.Where(value => value.Kind == kind && InstanceKeys.Covers(name, value.Name));
            return [.. found.Select(value => new ExplainTarget(
                value.Name == name ? address : $"{value.Name} ({kind})", value.Span, [], [("", value.Value)]))];
        }

        return [];
    }

    private static ExplainTarget Of(Resource resource)
    {
        var notes = ImmutableArray.CreateBuilder<string>();
        notes.AddRange(resource.CallChain.Select(call => $"called as '{call.Name}' at {call.Header}"));
        if (resource.ExistenceReason is { } reason)
        {
            notes.Add($"whether it exists is unknown, because {reason.Text}");
        }

        return new ExplainTarget(resource.Address, resource.Header, notes.ToImmutable(), [.. AttributeLeaves.Of(resource.Body)]) { Resource = resource };
    }
}
