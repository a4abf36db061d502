using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Reading;
using IacSrmScanner.Rules.Loading;

namespace IacSrmScanner.Rules.Examples;

/// <summary>A decision's proof of itself: code and the models that its resources must have.</summary>
/// <param name="Name">What the example shows.</param>
/// <param name="Dialect">The language of the code.</param>
/// <param name="Expect">The model of every resource that is decided on; several when it must stay open.</param>
/// <param name="Code">The code.</param>
/// <param name="Place">Where the example stands.</param>
public sealed record DecisionExample(string Name, Dialect Dialect, ImmutableArray<DeliveryModel> Expect, string Code, SourceSpan Place)
{
    public static ImmutableArray<DecisionExample> ReadAll(MappingNode root, out ImmutableArray<Diagnostic> diagnostics)
    {
        var reader = new DataReader();
        var examples = reader.List(root, ControlLoader.ExamplesKey).Select(node =>
        {
            var example = reader.Mapping(node, "name", "dialect", "expect", "code");
            return new DecisionExample(
                reader.Text(example, "name"),
                new Dialect(reader.Text(example, "dialect")),
                DecisionLoader.ReadModels(reader, reader.Required(example, "expect")),
                reader.Text(example, "code"),
                node.Location);
        }).ToImmutableArray();
        diagnostics = reader.Diagnostics;
        return examples;
    }
}
