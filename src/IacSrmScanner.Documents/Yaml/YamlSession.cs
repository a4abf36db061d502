using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents.Reading;
using YamlDotNet.Core.Events;

namespace IacSrmScanner.Documents.Yaml;

/// <summary>Reads the documents of one text: lexes, builds, and after an error goes on behind it.</summary>
internal sealed class YamlSession(SourceText source, bool onlyFirst)
{
    private readonly ImmutableArray<Document>.Builder documents = ImmutableArray.CreateBuilder<Document>();

    private readonly Recovery recovery = new(source);

    private List<Diagnostic> diagnostics = [];

    private TreeBuilder? tree;

    private long rereadBudget = Limits.RereadUnits + (3L * source.Length);

    private int restarts;

    public ImmutableArray<Document> Read()
    {
        ReportForbiddenCharacters();
        var reader = new SourceReader(source);
        var start = Math.Max(0, reader.Shift);
        var resumed = -1;
        while (Run(new Lexer(source, reader), resumed) is { } failure)
        {
            if (IsDone())
            {
                Amend(YamlDiagnostics.RestSkipped.At(source, failure.Span, failure.Cause));
                break;
            }

            rereadBudget -= Math.Max(0, failure.Span.Start - start);
            restarts++;
            var next = GoOn(failure);
            if (next is null)
            {
                break;
            }

            start = source.GetLineStart(next.Line);
            resumed = next.Frame;
            reader = new SourceReader(tree is null ? "" : recovery.PrefixFor(tree, next.Frame), source.Content, start);
        }

        Finish();
        if (documents.Count == 0)
        {
            documents.Add(new Document(source, null, DocumentOrder.Of(diagnostics)));
        }

        return documents.ToImmutable();
    }

    /// <summary>Lexes to the end or to a failure.</summary>
    /// <param name="lexer">Events, of which the first repeat the collections that are already open.</param>
    /// <param name="resumed">The index of the open collection that the text goes on with, or -1.</param>
    private Failure? Run(Lexer lexer, int resumed)
    {
        if (resumed >= 0 && tree is not null && SkipOpenCollections(lexer, tree, resumed) is { } mismatch)
        {
            return mismatch;
        }

        Failure? failure;
        while (lexer.Next(out failure) is { } current)
        {
            switch (current)
            {
                case DocumentStart when IsDone():
                    ReportFurtherDocument((int)current.Start.Index + lexer.Shift);
                    return null;
                case DocumentStart:
                    tree ??= new TreeBuilder(source, diagnostics);
                    break;
                case DocumentEnd:
                    Finish();
                    break;
                default:
                    if (tree is not null && !tree.Take(current, lexer.Shift))
                    {
                        var at = Math.Clamp((int)current.Start.Index + lexer.Shift, 0, source.Length);
                        return new Failure(new TextSpan(at, 0), $"it is nested deeper than {Limits.Depth} levels");
                    }

                    break;
            }
        }

        return failure;
    }

    /// <summary>Skips the events of the made-up beginning; returns what does not fit, or null.</summary>
    private static Failure? SkipOpenCollections(Lexer lexer, TreeBuilder tree, int resumed)
    {
        var frame = 0;
        Failure? failure;
        while (lexer.Next(out failure) is { } current)
        {
            if (current is not (MappingStart or SequenceStart))
            {
                continue;
            }

            if (current is MappingStart != tree.Frames[frame].IsMapping)
            {
                break;
            }

            if (frame == resumed)
            {
                return null;
            }

            frame++;
        }

        return failure ?? new Failure(new TextSpan(Math.Max(0, lexer.Shift), 0), "it does not fit what comes before");
    }

    private Resynchronisation? GoOn(Failure failure)
    {
        tree ??= new TreeBuilder(source, diagnostics);
        var mayRestart = restarts <= Limits.Resynchronisations && rereadBudget > 0;
        var next = mayRestart ? recovery.Find(tree, failure) : null;
        var regionEnd = TrimmedEnd(next is null ? source.Length : source.GetLineStart(next.Line));
        var diagnostic = next is null || next.IsNextDocument
            ? YamlDiagnostics.RestSkipped.At(source, failure.Span, failure.Cause)
            : YamlDiagnostics.Skipped.At(source, failure.Span, failure.Cause, next.Line);
        diagnostics.Add(diagnostic);
        Mend(tree, failure, next, regionEnd, diagnostic.Message);
        if (next is null or { IsNextDocument: true })
        {
            Finish();
        }

        return next;
    }

    /// <summary>Puts error nodes where the broken text was, and closes the collections that do not go on.</summary>
    private void Mend(TreeBuilder broken, Failure failure, Resynchronisation? next, int regionEnd, string reason)
    {
        var resumed = next?.Frame ?? -1;
        var usable = Recovery.UsableFrames(broken);
        if (usable == broken.Frames.Count && usable > 0)
        {
            var frame = broken.Frames[^1];
            frame.IsIncomplete = true;
            if (recovery.LastChildIsBroken(frame, failure))
            {
                broken.ReplaceLast(frame, regionEnd, reason);
            }
            else if (!frame.IsMapping)
            {
                broken.AddError(frame, Math.Min(failure.Span.Start, regionEnd), regionEnd, reason);
            }
        }

        broken.Abandon(resumed + 1, regionEnd, reason);
        if (resumed >= 0)
        {
            broken.AbandonPending(broken.Frames[resumed], regionEnd, reason);
        }

        foreach (var frame in broken.Frames.Where(frame => recovery.ColumnOf(frame) >= next?.Skipped))
        {
            frame.IsIncomplete = true;
        }
    }

    private int TrimmedEnd(int end) => source.Content.AsSpan(0, end).TrimEnd().Length;

    private bool IsDone() => onlyFirst && documents.Count > 0;

    private void Finish()
    {
        if (tree is null)
        {
            return;
        }

        documents.Add(new Document(source, tree.Root, DocumentOrder.Of(diagnostics)));
        tree = null;
        diagnostics = [];
    }

    private void ReportFurtherDocument(int offset)
    {
        var further = YamlDiagnostics.FurtherDocuments.At(source, new TextSpan(Math.Clamp(offset, 0, source.Length), 0));
        Amend(further);
    }

    private void Amend(Diagnostic diagnostic) =>
        documents[0] = documents[0] with { Diagnostics = documents[0].Diagnostics.Add(diagnostic) };

    private void ReportForbiddenCharacters()
    {
        var first = SourceReader.FindForbidden(source.Content, 0);
        var count = 0;
        for (var at = first; at >= 0; at = SourceReader.FindForbidden(source.Content, at + 1))
        {
            count++;
        }

        if (first >= 0)
        {
            var code = $"U+{(int)source.Content[first]:X4}";
            diagnostics.Add(YamlDiagnostics.ForbiddenCharacter.At(source, new TextSpan(first, 1), code, count - 1));
        }
    }
}
