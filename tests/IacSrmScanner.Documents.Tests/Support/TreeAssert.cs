using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.Documents.Tests.Support;

/// <summary>What holds for every tree, however broken its text is.</summary>
internal static class TreeAssert
{
    public static void IsSound(Document document)
    {
        foreach (var node in TreeText.Nodes(document.Root))
        {
            if (node.Span.End > document.Source.Length)
            {
                Assert.Fail($"The span {node.Span} leaves the text.");
            }

            if (node is MappingNode mapping && mapping.Entries.Select(entry => entry.Key).Distinct().Count() != mapping.Count)
            {
                Assert.Fail($"The mapping at {node.Location} has a key twice.");
            }
        }

        foreach (var diagnostic in document.Diagnostics)
        {
            if (diagnostic.Span is not { } span || span.Span.End > document.Source.Length)
            {
                Assert.Fail($"The diagnostic {diagnostic} has no place in the text.");
            }
        }
    }

    /// <summary>Holds where no alias brings in a node from elsewhere.</summary>
    public static void ChildrenLieInParents(Document document)
    {
        foreach (var node in TreeText.Nodes(document.Root))
        {
            foreach (var child in TreeText.Children(node).Where(child => !node.Span.Contains(child.Span)))
            {
                Assert.Fail($"'{child.Location.Text}' {child.Span} does not lie in its parent {node.Span}.");
            }
        }
    }
}
