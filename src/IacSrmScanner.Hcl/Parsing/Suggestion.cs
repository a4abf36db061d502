namespace IacSrmScanner.Hcl.Parsing;

internal static class Suggestion
{
    private const int MaxLength = 32;

    /// <summary>The word that the author likely meant: at most two edits away, and closer than its own length.</summary>
    public static string? For(ReadOnlySpan<char> given, ReadOnlySpan<string> known)
    {
        string? best = null;
        var bestDistance = 3;
        foreach (var word in known)
        {
            var distance = given.Length > MaxLength ? MaxLength : Distance(given, word);
            if (distance < bestDistance && distance < word.Length)
            {
                (best, bestDistance) = (word, distance);
            }
        }

        return best;
    }

    private static int Distance(ReadOnlySpan<char> from, string to)
    {
        var row = new int[to.Length + 1];
        for (var j = 0; j <= to.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var substituted = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
