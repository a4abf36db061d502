using System.Diagnostics.CodeAnalysis;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Documents.Reading;

namespace IacSrmScanner.Documents.Yaml;

/// <summary>The anchors of one document and how much their aliases may still expand to.</summary>
internal sealed class Anchors
{
    private readonly Dictionary<string, AnchoredNode?> nodes = new(StringComparer.Ordinal);

    private long budget = Limits.ExpandedNodes;

    /// <summary>Notes that the anchored node has begun; until it is closed, an alias for it would contain itself.</summary>
    public void Open(string name) => nodes[name] = null;

    public void Close(string name, AnchoredNode node) => nodes[name] = node;

    /// <summary>The node that an alias at some depth stands for, or why it may not stand for it.</summary>
    public bool TryUse(string name, int depth, [NotNullWhen(true)] out AnchoredNode? node, [NotNullWhen(false)] out DiagnosticDescriptor? problem)
    {
        problem = null;
        if (!nodes.TryGetValue(name, out node))
        {
            problem = YamlDiagnostics.UndefinedAlias;
        }
        else if (node is null)
        {
            problem = YamlDiagnostics.SelfReference;
        }
        else if (node.Weight > budget || depth + node.Height > Limits.Depth)
        {
            problem = YamlDiagnostics.Expansion;
            node = null;
        }
        else
        {
            budget -= node.Weight;
        }

        return node is not null;
    }
}
