using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Stacks;

/// <summary>What a template gives to a stack for a parameter.</summary>
/// <param name="Name">The parameter's name.</param>
/// <param name="Value">The value, unevaluated.</param>
/// <param name="Place">Where the parameter is named.</param>
internal sealed record StackArgument(string Name, DocumentNode Value, SourceSpan Place);
