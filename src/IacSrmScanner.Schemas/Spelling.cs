namespace IacSrmScanner.Schemas;

/// <summary>Finds the name that a misspelled one may stand for.</summary>
internal static class Spelling
{
    private const int LongestName = 128;

    /// <summary>
    /// The nearest of the names, the first of equals; null when none is near. Letter case and separators count for nothing, so that
    /// a name in another dialect's spelling is found.
    /// </summary>
    public static string? Nearest(string wrong, IEnumerable<string> names)
    {
        if (wrong.Length is 0 or > LongestName)
        {
            return null;
        }

        var folded = Fold(wrong);
        string? nearest = null;
        var limit = Math.Clamp(folded.Length / 3, 1, 3) + 1;
        foreach (var name in names)
        {
            var other = Fold(name);
            if (Math.Abs(other.Length - folded.Length) < limit && Distance(folded, other) is var distance && distance < limit)
            {
                nearest = name;
                limit = distance;
            }
        }

        return nearest;
    }

    private static string Fold(string name) =>
        string.Create(name.Length - name.AsSpan().Count('_') - name.AsSpan().Count('-'), name, static (target, source) =>
        {
            var at = 0;
            foreach (var letter in source)
            {
                if (letter is not ('_' or '-'))
                {
                    target[at++] = char.ToLowerInvariant(letter);
                }
            }
        });

    /// <summary>Insertions, deletions, replacements and swaps of neighbours that turn one word into the other.</summary>
    private static int Distance(string one, string other)
    {
        var before = new int[other.Length + 1];
        var above = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var row = new int[other.Length + 1];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var replace = above[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                row[j] = Math.Min(replace, Math.Min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, above) = (above, row);
        }

        return above[other.Length];
    }
}
