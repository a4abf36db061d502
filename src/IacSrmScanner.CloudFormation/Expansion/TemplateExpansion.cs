using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Inputs;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Documents;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Expansion;

/// <summary>
/// Writes out what stands for other parts of a template: <c>AWS::Include</c> of a file in the tree, and <c>Fn::ForEach</c> over a
/// list that is known. What is written out keeps the place where it was written.
/// </summary>
internal static class TemplateExpansion
{
    /// <summary>The document, expanded, the files that were included, and what the resources that loops made depend on.</summary>
    public static (Document Document, ImmutableArray<string> Files, ImmutableDictionary<string, ImmutableArray<LoopElement>> Made) Expand(
        Document document, IFileTree tree, ImmutableDictionary<string, GivenParameter> given, ICollection<Diagnostic> diagnostics)
    {
        var content = document.Source.Content;
        if (document.Root is not MappingNode root
            || !(content.Contains(Loop.Prefix, StringComparison.Ordinal) || content.Contains(Include.Macro, StringComparison.Ordinal)))
        {
            return (document, [], ImmutableDictionary<string, ImmutableArray<LoopElement>>.Empty);
        }

        var context = new ExpansionContext(tree, root, given, diagnostics);
        var whole = Include.OfTemplate(root, context, document.Source.Path);
        var expanded = new Expander(context).Expand(whole, [document.Source.Path], 0);
        return (document with { Root = expanded }, [.. context.Files], context.Made);
    }
}
