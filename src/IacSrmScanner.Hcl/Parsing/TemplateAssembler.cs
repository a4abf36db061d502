using System.Collections.Immutable;
using System.Text;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Hcl.Parsing;

/// <summary>Matches the directives of a template: pieces in a row become parts in a tree.</summary>
internal sealed class TemplateAssembler(List<TemplatePiece> pieces, Action<DiagnosticDescriptor, TextSpan, object?[]> fail)
{
    private readonly Stack<OpenDirective> open = new();
    private ImmutableArray<TemplatePartSyntax>.Builder current = ImmutableArray.CreateBuilder<TemplatePartSyntax>();

    /// <summary>How deep directives nest.</summary>
    public int Depth { get; private set; }

    public ImmutableArray<TemplatePartSyntax> Assemble()
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            switch (piece.Kind)
            {
                case TemplatePieceKind.Literal:
                    i = AddLiteral(i);
                    break;
                case TemplatePieceKind.Interpolation when piece.Expression is not null:
                    current.Add(new TemplateInterpolationSyntax(piece.Span, piece.Expression));
                    break;
                case TemplatePieceKind.If or TemplatePieceKind.For:
                    open.Push(new OpenDirective(piece, current));
                    current = ImmutableArray.CreateBuilder<TemplatePartSyntax>();
                    Depth = Math.Max(Depth, open.Count);
                    break;
                case TemplatePieceKind.Else when open.TryPeek(out var top) && top.Piece.Kind is TemplatePieceKind.If && top.Then is null:
                    top.Then = current;
                    current = ImmutableArray.CreateBuilder<TemplatePartSyntax>();
                    break;
                case TemplatePieceKind.EndIf when open.TryPeek(out var top) && top.Piece.Kind is TemplatePieceKind.If:
                case TemplatePieceKind.EndFor when open.TryPeek(out top) && top.Piece.Kind is TemplatePieceKind.For:
                    Close(piece.Span.End);
                    break;
                default:
                    fail(SyntaxDiagnostics.UnexpectedDirective, piece.Span, [NameOf(piece.Kind)]);
                    AddError(piece.Span);
                    break;
            }
        }

        while (open.TryPop(out var unclosed))
        {
            fail(SyntaxDiagnostics.UnclosedDirective, unclosed.Piece.Span, [NameOf(unclosed.Piece.Kind)]);
            current = unclosed.Outer;
            AddError(TextSpan.FromBounds(unclosed.Piece.Span.Start, pieces[^1].Span.End));
        }

        return current.DrainToImmutable();
    }

    private static string NameOf(TemplatePieceKind kind) => kind switch
    {
        TemplatePieceKind.If => "if",
        TemplatePieceKind.Else => "else",
        TemplatePieceKind.EndIf => "endif",
        TemplatePieceKind.For => "for",
        _ => "endfor",
    };

    private void Close(int end)
    {
        var directive = open.Pop();
        var piece = directive.Piece;
        var span = TextSpan.FromBounds(piece.Span.Start, end);
        var parts = current.DrainToImmutable();
        current = directive.Outer;
        if (piece.Expression is null)
        {
            AddError(span);
        }
        else if (piece.Kind is TemplatePieceKind.For)
        {
            current.Add(new TemplateForSyntax(span, piece.KeyName, piece.ValueName, piece.Expression, parts));
        }
        else
        {
            var then = directive.Then?.DrainToImmutable();
            current.Add(new TemplateIfSyntax(span, piece.Expression, then ?? parts, then is null ? [] : parts));
        }
    }

    /// <summary>Adds the run of literals that begins at the index as one part; gives the index of its last piece.</summary>
    private int AddLiteral(int first)
    {
        var last = first;
        while (last + 1 < pieces.Count && pieces[last + 1].Kind is TemplatePieceKind.Literal)
        {
            last++;
        }

        var text = pieces[first].Text;
        if (last > first)
        {
            var joined = new StringBuilder();
            for (var i = first; i <= last; i++)
            {
                joined.Append(pieces[i].Text);
            }

            text = joined.ToString();
        }

        current.Add(new TemplateLiteralSyntax(pieces[first].Span.Union(pieces[last].Span), text));
        return last;
    }

    private void AddError(TextSpan span) => current.Add(new TemplateInterpolationSyntax(span, new ErrorExpressionSyntax(span)));

    private sealed class OpenDirective(TemplatePiece piece, ImmutableArray<TemplatePartSyntax>.Builder outer)
    {
        public TemplatePiece Piece { get; } = piece;

        public ImmutableArray<TemplatePartSyntax>.Builder Outer { get; } = outer;

        public ImmutableArray<TemplatePartSyntax>.Builder? Then { get; set; }
    }
}
