using System.Text;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents.Reading;

namespace IacSrmScanner.Documents.Yaml;

/// <summary>
/// Finds the line at which reading can go on after an error: the next one that begins a key or an item of a block collection
/// that is still open, at exactly its column. So one broken resource does not lose the template.
/// </summary>
internal sealed class Recovery(SourceText source)
{
    private int lastLine;

    public Resynchronisation? Find(TreeBuilder tree, Failure failure)
    {
        var usable = UsableFrames(tree);
        var isBeforeRoot = tree.Frames.Count == 0 && tree.Root is null;
        var first = FirstLine(usable > 0 ? tree.Frames[usable - 1] : null, failure, isBeforeRoot);
        var skipped = int.MaxValue;
        for (var line = Math.Max(first, lastLine + 1); line <= source.LineCount; line++)
        {
            var shape = LineShapes.Of(source.Slice(source.GetLineSpan(line)), out var indentation);
            if (shape == LineShape.DocumentMarker)
            {
                lastLine = line;
                return new Resynchronisation(line, -1, skipped, IsNextDocument: true);
            }

            var isElement = shape is LineShape.Key or LineShape.Item;
            var frame = isElement ? Match(tree, usable, shape, indentation) : -1;
            if (frame >= 0 || (isElement && isBeforeRoot && indentation == 0))
            {
                lastLine = line;
                return new Resynchronisation(line, frame, skipped, IsNextDocument: false);
            }

            skipped = shape == LineShape.Empty ? skipped : Math.Min(skipped, indentation);
        }

        return null;
    }

    /// <summary>Text that puts YamlDotNet into the collections around a frame, so that it reads on as if nothing had been.</summary>
    public string PrefixFor(TreeBuilder tree, int frame)
    {
        var prefix = new StringBuilder();
        for (var i = 0; i < frame; i++)
        {
            prefix.Append(' ', ColumnOf(tree.Frames[i])).Append(tree.Frames[i].IsMapping ? "k:\n" : "-\n");
        }

        return prefix.ToString();
    }

    /// <summary>How many frames, from the outermost, are block collections whose text can be gone on with.</summary>
    public static int UsableFrames(TreeBuilder tree)
    {
        for (var i = 0; i < tree.Frames.Count; i++)
        {
            var isInKey = i > 0 && tree.Frames[i - 1] is { IsMapping: true, PendingKey: null };
            if (tree.Frames[i].IsFlow || tree.Frames[i].Start < 0 || isInKey)
            {
                return i;
            }
        }

        return tree.Frames.Count;
    }

    public int ColumnOf(Frame frame) => source.GetPosition(frame.Start).Column - 1;

    /// <summary>True when the last child of a frame ends in the line of the error, which makes it part of what is broken.</summary>
    public bool LastChildIsBroken(Frame frame, Failure failure) =>
        frame is { PendingKey: null, LastChild: not null } && LineOf(frame.End) == LineOf(failure.Span.Start);

    private int FirstLine(Frame? frame, Failure failure, bool isBeforeRoot)
    {
        if (isBeforeRoot)
        {
            // The line that is told may be far behind the one to blame: text before the first key reads as one scalar.
            return Math.Max(lastLine, 1) + 1;
        }

        if (frame?.PendingKey is { } key)
        {
            return LineOf(key.Span.Start) + 1;
        }

        if (frame is not null && LastChildIsBroken(frame, failure))
        {
            var child = frame.IsMapping ? frame.Entries[^1].KeyNode : frame.Items[^1];
            return LineOf(child.Span.Start) + 1;
        }

        return LineOf(failure.Span.Start) + 1;
    }

    private int Match(TreeBuilder tree, int usable, LineShape shape, int indentation)
    {
        for (var i = usable - 1; i >= 0; i--)
        {
            var column = ColumnOf(tree.Frames[i]);
            if (column == indentation && tree.Frames[i].IsMapping == (shape == LineShape.Key))
            {
                return i;
            }

            if (column < indentation)
            {
                break;
            }
        }

        return -1;
    }

    private int LineOf(int offset) => source.GetPosition(offset).Line;
}
