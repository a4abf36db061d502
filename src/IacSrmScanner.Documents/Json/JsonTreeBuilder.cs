using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Documents.Reading;

namespace IacSrmScanner.Documents.Json;

/// <summary>Makes one document of the lexer's tokens. No recursion: the open collections are a list.</summary>
internal sealed class JsonTreeBuilder(SourceText source, ICollection<Diagnostic> diagnostics)
{
    /// <summary>The open collections, outermost first.</summary>
    public List<Frame> Frames { get; } = [];

    public DocumentNode? Root { get; private set; }

    public bool IsComplete => Root is not null && Frames.Count == 0;

    public void Open(bool isMapping, TextSpan bracket)
    {
        var frame = new Frame(isMapping, isFlow: true, bracket.Start, "", null);
        frame.CloseAt(bracket.End);
        Frames.Add(frame);
    }

    public void Close(int end)
    {
        var frame = Frames[^1];
        Frames.RemoveAt(Frames.Count - 1);
        frame.CloseAt(end);
        var span = TextSpan.FromBounds(frame.Start, frame.End);
        Add(frame.IsMapping
            ? new MappingNode(source, span, "", UniqueKeys.LastOfEach(frame.Entries, ReportDuplicate), frame.IsIncomplete)
            : new SequenceNode(source, span, "", [.. frame.Items]));
    }

    public void SetKey(ScalarNode key) => Frames[^1].SetKey(key, key.Text, key.Span.Start, key.Span.End, 1, 1);

    public void Add(DocumentNode node)
    {
        if (Frames.Count == 0)
        {
            Root ??= node;
        }
        else
        {
            Frames[^1].Add(node, node.Span.Start, node.Span.End, 1, 1);
        }
    }

    /// <summary>Puts error nodes where broken text was, and closes the collections within the one that goes on.</summary>
    public void Mend(int resumed, TextSpan region, string reason)
    {
        if (Frames.Count == 0)
        {
            return;
        }

        var innermost = Frames[^1];
        innermost.IsIncomplete = true;
        if (!innermost.IsMapping || innermost.PendingKey is not null)
        {
            innermost.Add(new ErrorNode(source, region, reason), region.Start, region.End, 1, 1);
        }

        while (Frames.Count > resumed + 1)
        {
            Frames[^1].IsIncomplete = true;
            Close(-1);
        }
    }

    /// <summary>Takes back the value or item that was added last.</summary>
    public void ReplaceLast(TextSpan region, string reason)
    {
        if (Frames.Count > 0)
        {
            Frames[^1].IsIncomplete = true;
            Frames[^1].ReplaceLast(new ErrorNode(source, region, reason));
        }
    }

    private void ReportDuplicate(MappingEntry earlier, MappingEntry later) => diagnostics.Add(JsonDiagnostics.DuplicateKey.At(
        later.KeyNode.Location, later.Key, source.GetPosition(earlier.KeyNode.Span.Start).Line));
}
