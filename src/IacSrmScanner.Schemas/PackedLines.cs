namespace IacSrmScanner.Schemas;

/// <summary>Reads the packed form line by line. The files are ours: what does not fit is a broken build, not a user's mistake.</summary>
internal sealed class PackedLines(string text)
{
    public int Position { get; private set; }

    public ReadOnlySpan<char> Next()
    {
        var start = Position;
        var end = text.IndexOf('\n', start);
        if (end < 0)
        {
            throw new InvalidDataException("A packed schema file ends too early.");
        }

        Position = end + 1;
        return text.AsSpan(start, end - start);
    }

    /// <summary>The rest of a line that begins with a word and a blank.</summary>
    public ReadOnlySpan<char> NextAfter(string word)
    {
        var line = Next();
        return line.StartsWith(word) && line.Length > word.Length && line[word.Length] == ' '
            ? line[(word.Length + 1)..]
            : throw new InvalidDataException($"A packed schema file holds '{line}' where '{word}' is expected.");
    }

    public bool IsAt(string word) => text.AsSpan(Position).StartsWith(word);
}
