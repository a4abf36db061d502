namespace IacSrmScanner.Hcl.Parsing;

/// <summary>
/// Gives the same string for the same name, most of the time: names repeat far more often than they are new, from file to file
/// too. Each thread has one.
/// </summary>
internal sealed class NamePool
{
    [ThreadStatic]
    private static NamePool? ofThread;

    private const int Size = 1024;
    private const int MaxLength = 48;

    private readonly string?[] names = new string?[Size];

    public static NamePool OfThread => ofThread ??= new NamePool();

    public string Get(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > MaxLength)
        {
            return text.ToString();
        }

        var hash = (uint)text.Length;
        foreach (var c in text)
        {
            hash = (hash * 31) + c;
        }

        ref var slot = ref names[(hash ^ (hash >> 15)) % Size];
        if (slot is null || !text.SequenceEqual(slot))
        {
            slot = text.ToString();
        }

        return slot;
    }
}
