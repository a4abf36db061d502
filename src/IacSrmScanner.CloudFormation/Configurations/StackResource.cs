using IacSrmScanner.CloudFormation.Cdk;
using IacSrmScanner.CloudFormation.Deployments;
using IacSrmScanner.CloudFormation.Stacks;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Configurations;

/// <summary>Resources in the stacks that they are deployed in.</summary>
/// <param name="assemblies">Where the constructs are told that made a template.</param>
internal sealed class StackResource(CdkAssemblies assemblies)
{
    /// <param name="stack">The stack.</param>
    /// <param name="entry">The entry of its section <c>Resources</c>.</param>
    /// <param name="wanted">What of it is evaluated; null for all.</param>
    public Resource? Build(StackEvaluation stack, MappingEntry entry, WantedNames? wanted)
    {
        var built = new ResourceBuilder(stack.Scope, wanted).Build(entry);
        if (built is null)
        {
            return null;
        }

        var made = built with { Construct = assemblies.Find(stack.Node.Template.Source.Path, entry) };
        return stack.Node.Call is null
            ? made
            : made with
            {
                Address = stack.Node.Prefix + built.Name,
                CallChain = stack.Node.Chain,
                Existence = Truth.And(stack.Existence, built.Existence),
                ExistenceReason = built.ExistenceReason ?? stack.ExistenceReason,
            };
    }
}
