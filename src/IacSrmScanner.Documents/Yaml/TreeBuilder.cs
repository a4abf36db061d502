using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Documents.Reading;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace IacSrmScanner.Documents.Yaml;

/// <summary>Makes one document of YamlDotNet's events. No recursion: the open collections are a list.</summary>
/// <remarks>
/// YamlDotNet's marks are trusted for scalars and aliases only. A collection in block style ends with its last child, since its
/// end event lies at the next token; one in flow style ends behind the bracket that its end event points at.
/// </remarks>
internal sealed class TreeBuilder(SourceText source, ICollection<Diagnostic> diagnostics)
{
    private const int LongestKeyText = 200;

    private readonly string content = source.Content;

    private readonly Anchors anchors = new();

    private readonly MappingCloser mappings = new(source, diagnostics);

    /// <summary>The open collections, outermost first.</summary>
    public List<Frame> Frames { get; } = [];

    public DocumentNode? Root { get; private set; }

    /// <summary>Takes an event; false when it would nest too deep. The shift makes its indexes offsets in the source.</summary>
    public bool Take(ParsingEvent parsingEvent, int shift)
    {
        var start = Offset(parsingEvent.Start, shift);
        var end = Math.Max(start, Offset(parsingEvent.End, shift));
        switch (parsingEvent)
        {
            case Scalar scalar:
                AddScalar(scalar, start, end);
                return true;
            case AnchorAlias alias:
                AddAlias(alias.Value.Value, TextSpan.FromBounds(start, end));
                return true;
            case MappingStart mapping:
                return Open(mapping, isMapping: true, mapping.Style == MappingStyle.Flow, start);
            case SequenceStart sequence:
                return Open(sequence, isMapping: false, sequence.Style == SequenceStyle.Flow, start);
            case MappingEnd or SequenceEnd:
                Close(end);
                return true;
            default:
                return true;
        }
    }

    /// <summary>Closes what is open from some frame on after an error; what was awaited there becomes an error node.</summary>
    public void Abandon(int fromFrame, int regionEnd, string reason)
    {
        while (Frames.Count > fromFrame)
        {
            var frame = Frames[^1];
            AbandonPending(frame, regionEnd, reason);
            if (frame is { IsFlow: true, IsMapping: false } && frame.End < regionEnd)
            {
                AddError(frame, Math.Max(0, frame.End), regionEnd, reason);
            }

            frame.IsIncomplete = true;
            Close(-1);
        }
    }

    /// <summary>Gives a key that waits for its value an error node.</summary>
    public void AbandonPending(Frame frame, int regionEnd, string reason)
    {
        if (frame.PendingKey is null)
        {
            return;
        }

        var start = frame.PendingKeyEnd;
        while (start < regionEnd && content[start] is ' ' or '\t' or ':')
        {
            start++;
        }

        AddError(frame, start, Math.Max(start, regionEnd), reason);
    }

    public void AddError(Frame frame, int start, int end, string reason)
    {
        frame.IsIncomplete = true;
        frame.Add(new ErrorNode(source, TextSpan.FromBounds(start, end), reason), start, end, 1, 1);
    }

    public void ReplaceLast(Frame frame, int regionEnd, string reason)
    {
        if (frame.LastChild is { } last)
        {
            frame.IsIncomplete = true;
            frame.ReplaceLast(new ErrorNode(source, TextSpan.FromBounds(last.Span.Start, Math.Max(last.Span.Start, regionEnd)), reason));
            frame.CloseAt(regionEnd);
        }
    }

    private static ScalarKind KindOf(Scalar scalar, bool isQuoted)
    {
        if (NodeProperties.AsksForPlainType(scalar.Tag))
        {
            return PlainScalar.KindOf(scalar.Value);
        }

        // A tag, also !!str and !Ref, makes it text; only what is plain in every way has the type that it looks like.
        return isQuoted || !scalar.Tag.IsEmpty ? ScalarKind.Text : PlainScalar.KindOf(scalar.Value);
    }

    private void AddScalar(Scalar scalar, int start, int end)
    {
        var isQuoted = scalar.Style != ScalarStyle.Plain;
        if (!scalar.Anchor.IsEmpty || !scalar.Tag.IsEmpty)
        {
            start = isQuoted || scalar.Value.Length > 0
                ? NodeProperties.Skip(content, start, end)
                : end = NodeProperties.EndOfProperties(content, start, end);
        }

        while (end > start && scalar.Style is not (ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted) && char.IsWhiteSpace(content[end - 1]))
        {
            end--;
        }

        var node = new ScalarNode(
            source, TextSpan.FromBounds(start, end), NodeProperties.ShortTag(scalar.Tag), scalar.Value, KindOf(scalar, isQuoted), isQuoted);
        if (!scalar.Anchor.IsEmpty)
        {
            anchors.Close(scalar.Anchor.Value, new AnchoredNode(node, 1, 1));
        }

        Add(node, start, end, 1, 1);
    }

    private void AddAlias(string name, TextSpan span)
    {
        if (anchors.TryUse(name, Frames.Count, out var anchored, out var problem))
        {
            Add(anchored.Node, span.Start, span.End, anchored.Weight, anchored.Height);
            return;
        }

        var diagnostic = problem.At(source, span, name);
        diagnostics.Add(diagnostic);
        Add(new ErrorNode(source, span, diagnostic.Message), span.Start, span.End, 1, 1);
    }

    private bool Open(NodeEvent node, bool isMapping, bool isFlow, int start)
    {
        if (Frames.Count >= Limits.Depth)
        {
            return false;
        }

        start = NodeProperties.Skip(content, start, content.Length);

        // A pair in a flow sequence, [a: b], is a mapping without brackets and without a true mark.
        var hasBracket = isFlow && start < content.Length && content[start] == (isMapping ? '{' : '[');
        var anchor = node.Anchor.IsEmpty ? null : node.Anchor.Value;
        if (anchor is not null)
        {
            anchors.Open(anchor);
        }

        var known = isFlow ? hasBracket : start < content.Length;
        Frames.Add(new Frame(isMapping, isFlow, known ? start : -1, NodeProperties.ShortTag(node.Tag), anchor));
        return true;
    }

    private void Close(int bracket)
    {
        var frame = Frames[^1];
        Frames.RemoveAt(Frames.Count - 1);
        if (frame.IsFlow && bracket >= 0 && bracket < content.Length && content[bracket] == (frame.IsMapping ? '}' : ']') && HasBracket(frame))
        {
            frame.CloseAt(bracket + 1);
        }

        var start = frame.Start >= 0 ? frame.Start : Frames.Count > 0 ? Math.Max(0, Frames[^1].Start) : 0;
        var span = TextSpan.FromBounds(start, Math.Max(start, frame.End));
        DocumentNode node = frame.IsMapping
            ? new MappingNode(source, span, frame.Tag, mappings.Close(frame.Entries), frame.IsIncomplete || MappingCloser.MergesIncomplete(frame.Entries))
            : new SequenceNode(source, span, frame.Tag, [.. frame.Items]);
        if (frame.Anchor is { } anchor)
        {
            anchors.Close(anchor, new AnchoredNode(node, frame.Weight, frame.Height));
        }

        Add(node, span.Start, span.End, frame.Weight, frame.Height);
    }

    private bool HasBracket(Frame frame) => frame.Start >= 0 && content[frame.Start] == (frame.IsMapping ? '{' : '[');

    private void Add(DocumentNode node, int start, int end, long weight, int height)
    {
        if (Frames.Count == 0)
        {
            Root ??= node;
            return;
        }

        var frame = Frames[^1];
        if (!frame.IsMapping || frame.PendingKey is not null)
        {
            frame.Add(node, start, end, weight, height);
            return;
        }

        if (node is MappingNode or SequenceNode)
        {
            diagnostics.Add(YamlDiagnostics.KeyIsNoScalar.At(source, TextSpan.FromBounds(start, end)));
        }

        frame.SetKey(node, KeyText(node), start, end, weight, height);
    }

    /// <summary>For a key that is no scalar, its source text; the beginning of it, so that nested keys do not add up.</summary>
    private string KeyText(DocumentNode key) => key is ScalarNode scalar
        ? scalar.Text
        : content.Substring(key.Span.Start, Math.Min(key.Span.Length, LongestKeyText));

    private int Offset(Mark mark, int shift) => Math.Clamp((int)mark.Index + shift, 0, content.Length);
}
