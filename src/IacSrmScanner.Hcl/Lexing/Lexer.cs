using System.Buffers;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Hcl.Lexing;

/// <summary>Text to tokens. The tokens cover the text without gaps, whatever the text.</summary>
/// <remarks>
/// Strings nest in sequences and sequences in strings, so there is a stack of what is open. It lies on the heap: nesting
/// is limited by the parser, not here.
/// </remarks>
internal sealed partial class Lexer
{
    private static readonly SearchValues<char> QuotedStops = SearchValues.Create("\"\\$%\r\n");

    private readonly string text;
    private readonly DiagnosticBag diagnostics;
    private readonly TokenBuffer tokens;
    private readonly Stack<LexerFrame> frames = new();

    /// <summary>
    /// A second attempt at a text that left something open: a sequence in a string ends with its line, one in a heredoc
    /// with the heredoc. Both may be wrong for correct texts, so this is for recovery only.
    /// </summary>
    private readonly bool strict;

    private int position;
    private int braces;
    private int heredocEnd = int.MaxValue;
    private int heredocCutoff = int.MaxValue;
    private int unclosedHeredocs;
    private bool lineHasInvalid;
    private bool leftOpen;

    private Lexer(string text, TokenBuffer tokens, DiagnosticBag diagnostics, bool strict)
    {
        this.text = text;
        this.tokens = tokens;
        this.diagnostics = diagnostics;
        this.strict = strict;
    }

    /// <param name="source">The text.</param>
    /// <param name="isTemplate">True when the whole text is one template, as in a template file.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static TokenBuffer Tokenize(SourceText source, bool isTemplate, out DiagnosticBag diagnostics)
    {
        diagnostics = new DiagnosticBag(source);
        var tokens = new TokenBuffer((source.Length / 3) + 8);
        var lexer = new Lexer(source.Content, tokens, diagnostics, strict: false);
        lexer.Run(isTemplate);
        if (lexer.leftOpen)
        {
            tokens.Clear();
            diagnostics = new DiagnosticBag(source);
            new Lexer(source.Content, tokens, diagnostics, strict: true).Run(isTemplate);
        }

        return tokens;
    }

    private void Run(bool isTemplate)
    {
        if (text.StartsWith('\uFEFF'))
        {
            Add(TokenKind.ByteOrderMark, 1);
        }

        if (isTemplate)
        {
            frames.Push(new LexerFrame(LexerFrameKind.Bare, 0));
        }

        while (position < text.Length)
        {
            if (!frames.TryPeek(out var frame))
            {
                LexCode();
                continue;
            }

            switch (frame.Kind)
            {
                case LexerFrameKind.Sequence when strict && EndsSequenceEarly(frame):
                    break;
                case LexerFrameKind.Sequence:
                    LexCode();
                    break;
                case LexerFrameKind.Quoted:
                    LexQuoted(frame);
                    break;
                case LexerFrameKind.Heredoc:
                    LexHeredoc(frame);
                    break;
                default:
                    LexBare();
                    break;
            }
        }

        ReportOpenFrames();
        Add(TokenKind.EndOfFile, 0);
    }

    private void Add(TokenKind kind, int length)
    {
        tokens.Add(kind, length);
        position += length;
    }

    private void ReportOpenFrames()
    {
        // The innermost string or heredoc is where the text went astray; those around it follow from that.
        foreach (var frame in frames)
        {
            if (frame.Kind is LexerFrameKind.Bare)
            {
                continue;
            }

            Add(TokenKind.Unclosed, 0);
            switch (frame.Kind)
            {
                case LexerFrameKind.Sequence:
                    leftOpen = true;
                    diagnostics.Report(LexicalDiagnostics.UnclosedSequence, new TextSpan(frame.Start, 2));
                    break;
                case LexerFrameKind.Quoted:
                    diagnostics.Report(LexicalDiagnostics.UnclosedString, new TextSpan(frame.Start, 1));
                    break;
                case LexerFrameKind.Heredoc when heredocCutoff == int.MaxValue:
                    // Its end marker was passed by, inside a sequence.
                    leftOpen = true;
                    diagnostics.Report(LexicalDiagnostics.UnclosedHeredoc, new TextSpan(frame.Start, 2), frame.Marker);
                    break;
            }

            break;
        }
    }

    private bool EndsSequenceEarly(LexerFrame frame)
    {
        if (position >= heredocEnd || (text[position] is '\n' or '\r' && IsInQuoted()))
        {
            diagnostics.Report(LexicalDiagnostics.UnclosedSequence, new TextSpan(frame.Start, 2));
            PopToLine();
            return true;
        }

        return false;
    }

    private bool IsInQuoted()
    {
        foreach (var frame in frames)
        {
            if (frame.Kind is not LexerFrameKind.Sequence)
            {
                return frame.Kind is LexerFrameKind.Quoted;
            }
        }

        return false;
    }

    /// <summary>Closes everything that cannot reach past the end of a line.</summary>
    private void PopToLine()
    {
        while (frames.TryPeek(out var frame) && frame.Kind is not (LexerFrameKind.Heredoc or LexerFrameKind.Bare))
        {
            frames.Pop();
            braces = frame.Kind is LexerFrameKind.Sequence ? frame.OuterBraces : braces;
        }

        Add(TokenKind.Unclosed, 0);
    }

    private void OpenSequence(TokenKind kind)
    {
        frames.Push(new LexerFrame(LexerFrameKind.Sequence, position, OuterBraces: braces));
        braces = 0;
        Add(kind, position + 2 < text.Length && text[position + 2] == '~' ? 3 : 2);
    }

    private bool TryCloseSequence(int length)
    {
        if (braces != 0 || !frames.TryPeek(out var frame) || frame.Kind is not LexerFrameKind.Sequence)
        {
            return false;
        }

        frames.Pop();
        braces = frame.OuterBraces;
        Add(TokenKind.CloseTemplateSequence, length);
        return true;
    }

    private void Invalid(int length)
    {
        if (!lineHasInvalid)
        {
            lineHasInvalid = true;
            var span = new TextSpan(position, length);
            if (text[position] == '\r')
            {
                diagnostics.Report(LexicalDiagnostics.LoneCarriageReturn, span);
            }
            else
            {
                var shown = InvalidCharacterHints.Show(text.AsSpan(position, length));
                diagnostics.Report(LexicalDiagnostics.InvalidCharacter, span, shown, InvalidCharacterHints.For(text[position]));
            }
        }

        Add(TokenKind.Invalid, length);
    }
}
