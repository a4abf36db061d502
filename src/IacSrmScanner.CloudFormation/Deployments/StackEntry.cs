using IacSrmScanner.CloudFormation.Stacks;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Deployments;

/// <summary>An entry of <c>Resources</c> and the stack that it is deployed in.</summary>
internal sealed record StackEntry(StackNode Stack, MappingEntry Entry)
{
    public string Address => Stack.Prefix + Entry.Key;

    public string? Type => ((Entry.Value as MappingNode)?["Type"] as ScalarNode)?.Text;
}
