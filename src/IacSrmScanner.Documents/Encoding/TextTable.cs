namespace IacSrmScanner.Documents.Encoding;

/// <summary>The distinct texts of a tree, numbered as they are met.</summary>
internal sealed class TextTable
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public int NumberOf(string text)
    {
        if (!numbers.TryGetValue(text, out var number))
        {
            number = numbers.Count;
            numbers.Add(text, number);
        }

        return number;
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(numbers.Count);
        foreach (var text in numbers.OrderBy(pair => pair.Value).Select(pair => pair.Key))
        {
            var bytes = System.Text.Encoding.UTF8.GetBytes(text);
            writer.Write7BitEncodedInt(bytes.Length);
            writer.Write(bytes);
        }
    }
}
