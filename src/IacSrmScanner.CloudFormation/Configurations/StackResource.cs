using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Stacks;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Configurations;

/// <summary>Resources in the stacks that they are deployed in.</summary>
internal static class StackResource
{
    /// <param name="stack">The stack.</param>
    /// <param name="entry">The entry of its section <c>Resources</c>.</param>
    /// <param name="wanted">The properties that are evaluated; null for all.</param>
    public static Resource? Build(StackEvaluation stack, MappingEntry entry, ImmutableHashSet<string>? wanted)
    {
        var built = new ResourceBuilder(stack.Scope, wanted).Build(entry);
        return built is null || stack.Node.Call is null
            ? built
            : built with
            {
                Address = stack.Node.Prefix + built.Name,
                CallChain = stack.Node.Chain,
                Existence = Truth.And(stack.Existence, built.Existence),
                ExistenceReason = built.ExistenceReason ?? stack.ExistenceReason,
            };
    }
}
