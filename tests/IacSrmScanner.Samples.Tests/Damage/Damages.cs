using IacSrmScanner.Core.Text;
using IacSrmScanner.Hcl.Parsing;

namespace IacSrmScanner.Samples.Tests.Damage;

/// <summary>Ways to break a text: a piece of it is left out, doubled, or the text ends before it.</summary>
internal static class Damages
{
    /// <summary>What a slip of the hand hits: the tokens of HCL; the lines and characters of YAML and JSON.</summary>
    public static IReadOnlyList<TextSpan> Pieces(SourceText source) => source.Path.EndsWith(".tf", StringComparison.Ordinal)
        ? [.. HclParser.Tokenize(source).Select(token => token.Span)]
        : [.. Lines(source), .. Enumerable.Range(0, source.Length).Select(at => new TextSpan(at, 1))];

    public static IEnumerable<SourceText> At(SourceText source, TextSpan piece)
    {
        var (before, text, after) = (source.Content[..piece.Start], source.Content[piece.Start..piece.End], source.Content[piece.End..]);
        yield return new SourceText(source.Path, before + after);
        yield return new SourceText(source.Path, before + text + text + after);
        yield return new SourceText(source.Path, before);
    }

    private static IEnumerable<TextSpan> Lines(SourceText source) =>
        from line in Enumerable.Range(1, source.LineCount)
        let end = line < source.LineCount ? source.GetLineStart(line + 1) : source.Length
        select TextSpan.FromBounds(source.GetLineStart(line), end);
}
