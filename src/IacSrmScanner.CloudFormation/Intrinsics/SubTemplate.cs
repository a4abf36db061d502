using System.Collections.Immutable;
using System.Text;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary>The text of <c>Fn::Sub</c> as literal pieces and names.</summary>
internal static class SubTemplate
{
    /// <summary>
    /// The pieces in order. <c>${!x}</c> is the literal <c>${x}</c>. What stands in braces but cannot be a name, such as
    /// the shell's <c>${x:-y}</c>, stays literal.
    /// </summary>
    public static ImmutableArray<Piece> Parse(string text)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        var literal = new StringBuilder();
        var position = 0;
        while (text.IndexOf("${", position, StringComparison.Ordinal) is >= 0 and var open)
        {
            literal.Append(text, position, open - position);
            var length = NameLength(text.AsSpan(open + 2));
            if (length > 0)
            {
                Flush();
                pieces.Add(new Piece(text.Substring(open + 2, length).Trim(), true));
                position = open + length + 3;
            }
            else
            {
                var isEscape = open + 2 < text.Length && text[open + 2] == '!';
                literal.Append("${");
                position = open + (isEscape ? 3 : 2);
            }
        }

        literal.Append(text, position, text.Length - position);
        Flush();
        return pieces.ToImmutable();

        void Flush()
        {
            if (literal.Length > 0)
            {
                pieces.Add(new Piece(literal.ToString(), false));
                literal.Clear();
            }
        }
    }

    /// <summary>The length of the name before the closing brace; 0 when what stands there is no name.</summary>
    private static int NameLength(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '}')
            {
                return text[..i].IsWhiteSpace() ? 0 : i;
            }

            if (!char.IsAsciiLetterOrDigit(text[i]) && text[i] is not ('.' or ':' or '_' or ' '))
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>A literal text or a name.</summary>
    internal readonly record struct Piece(string Text, bool IsName);
}
