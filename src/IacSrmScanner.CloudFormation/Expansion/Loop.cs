using System.Collections.Immutable;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Expansion;

/// <summary><c>Fn::ForEach</c>: entries of a mapping, once for each element of a list.</summary>
internal static class Loop
{
    public const string Prefix = "Fn::ForEach";

    public static bool Is(MappingEntry entry) => entry.Key.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>The mappings that the loop makes, one for each element, and what that depends on; null, and told, when it cannot be unrolled.</summary>
    public static List<(MappingNode Made, ImmutableArray<LoopElement> For)>? Unroll(MappingEntry loop, ExpansionContext context)
    {
        if (loop.Value is not SequenceNode { Items: [ScalarNode { IsNull: false } identifier, var collection, MappingNode body] })
        {
            context.Report(ExpansionDiagnostics.LoopMalformed.At(loop.KeyNode.Location, loop.Key));
            return null;
        }

        if (LoopCollection.Read(collection, context) is not { } list)
        {
            context.Report(ExpansionDiagnostics.LoopUndecided.At(loop.KeyNode.Location, loop.Key));
            return null;
        }

        if (list is { IsParameter: false, Inputs: [var decides, ..] })
        {
            context.Report(ExpansionDiagnostics.LoopOfDefault.At(loop.KeyNode.Location, loop.Key, decides));
        }

        var made = new List<(MappingNode, ImmutableArray<LoopElement>)>();
        foreach (var element in list.Elements)
        {
            if (new LoopBody(identifier.Text, element, context).Fill(body) is not MappingNode filled)
            {
                context.Report(ExpansionDiagnostics.TooLarge.At(loop.KeyNode.Location, ExpansionContext.MaxParts, loop.Key));
                return null;
            }

            made.Add((filled, list.For(element)));
        }

        return made;
    }
}
