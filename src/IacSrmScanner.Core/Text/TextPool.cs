namespace IacSrmScanner.Core.Text;

/// <summary>
/// Gives the same string for the same short text, most of the time: names repeat far more often than they are new, from file to
/// file too. Its size never grows. Each thread has one.
/// </summary>
public sealed class TextPool
{
    private const int Size = 1024;
    private const int MaxLength = 48;

    [ThreadStatic]
    private static TextPool? ofThread;

    private readonly string?[] texts = new string?[Size];

    private TextPool()
    {
    }

    public static TextPool OfThread => ofThread ??= new TextPool();

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

        ref var slot = ref texts[(hash ^ (hash >> 15)) % Size];
        if (slot is null || !text.SequenceEqual(slot))
        {
            slot = text.ToString();
        }

        return slot;
    }
}
