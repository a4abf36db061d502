using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.CloudFormation.Inputs;

/// <summary>A TOML text, or a list of texts.</summary>
/// <param name="Texts">The texts and their places.</param>
/// <param name="End">Where the value ends.</param>
internal sealed record TomlTexts(ImmutableArray<(string Text, SourceSpan Place)> Texts, int End)
{
    /// <summary>Reads the value; null when it is something else.</summary>
    public static TomlTexts? Read(SourceText source, int start)
    {
        var content = source.Content;
        var position = Skip(content, start);
        var isList = position < content.Length && content[position] == '[';
        var texts = ImmutableArray.CreateBuilder<(string, SourceSpan)>();
        position = isList ? Skip(content, position + 1) : position;
        while (position < content.Length && content[position] is '"' or '\'')
        {
            if (ReadText(content, position) is not var (text, end))
            {
                return null;
            }

            texts.Add((text, new SourceSpan(source, new TextSpan(position, end - position))));
            position = end;
            if (!isList)
            {
                return new TomlTexts(texts.ToImmutable(), position);
            }

            position = Skip(content, position);
            position = position < content.Length && content[position] == ',' ? Skip(content, position + 1) : position;
        }

        return isList && position < content.Length && content[position] == ']' ? new TomlTexts(texts.ToImmutable(), position + 1) : null;
    }

    /// <summary>Past spaces, line ends and comments.</summary>
    private static int Skip(string content, int position)
    {
        while (position < content.Length && (char.IsWhiteSpace(content[position]) || content[position] == '#'))
        {
            var end = content[position] == '#' ? content.IndexOf('\n', position) : position + 1;
            position = end < 0 ? content.Length : end;
        }

        return position;
    }

    private static (string Text, int End)? ReadText(string content, int position)
    {
        var quote = content[position];
        var isLong = string.CompareOrdinal(content, position, new string(quote, 3), 0, 3) == 0;
        var closing = new string(quote, isLong ? 3 : 1);
        var text = new StringBuilder();
        var at = position + closing.Length;
        while (at < content.Length && string.CompareOrdinal(content, at, closing, 0, closing.Length) != 0)
        {
            if (content[at] == '\n' && !isLong)
            {
                return null;
            }

            if (content[at] == '\\' && quote == '"' && at + 1 < content.Length)
            {
                at = Unescape(content, at + 1, text);
            }
            else
            {
                text.Append(content[at++]);
            }
        }

        return at < content.Length ? (text.ToString(), at + closing.Length) : null;
    }

    private static int Unescape(string content, int at, StringBuilder text)
    {
        var width = content[at] switch { 'u' => 4, 'U' => 8, _ => 0 };
        if (width > 0 && at + width < content.Length
            && int.TryParse(content.AsSpan(at + 1, width), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code))
        {
            text.Append(new Rune(code).ToString());
            return at + width + 1;
        }

        text.Append(content[at] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', var same => same });
        return at + 1;
    }
}
