namespace IacSrmScanner.Schemas;

/// <summary>A type as the packed form writes it: <c>list(string)</c>, or for a block the letters of what it is nested in.</summary>
internal sealed record SchemaType(SchemaKind Kind, string Text, int KeyDepth, bool IsOpen)
{
    /// <summary>Reads <c>LM</c> (a list of maps of blocks) or <c>aS</c> (a set that can also be assigned).</summary>
    public static SchemaType OfBlock(string letters, bool isOpen)
    {
        var isAttribute = letters[0] == 'a';
        var text = isAttribute ? "object" : "block";
        var keys = 0;
        for (var i = letters.Length - 1; i >= (isAttribute ? 1 : 0); i--)
        {
            switch (letters[i])
            {
                case 'L':
                    text = $"list({text})";
                    break;
                case 'S':
                    text = $"set({text})";
                    break;
                case 'M':
                    text = $"map({text})";
                    keys++;
                    break;
            }
        }

        return new(SchemaKind.Block, text, keys, isOpen);
    }

    public static SchemaType OfAttribute(string text) => new(KindOf(text), text, 0, HasOpenPart(text));

    /// <summary>Whether a packed type is the letters of a block: attribute types have only small letters.</summary>
    public static bool IsBlock(string type) => type[^1] is 'L' or 'S' or 'M' or '1';

    private static SchemaKind KindOf(string text) => text switch
    {
        _ when text.Contains('|', StringComparison.Ordinal) => SchemaKind.Any,
        _ when text.StartsWith("list(", StringComparison.Ordinal) => SchemaKind.List,
        _ when text.StartsWith("set(", StringComparison.Ordinal) => SchemaKind.Set,
        _ when text.StartsWith("map(", StringComparison.Ordinal) => SchemaKind.Map,
        "string" or "timestamp" => SchemaKind.String,
        "number" => SchemaKind.Number,
        "bool" => SchemaKind.Bool,
        _ => SchemaKind.Any,
    };

    private static bool HasOpenPart(string text) =>
        text.Contains("map(", StringComparison.Ordinal)
        || text.Contains("json", StringComparison.Ordinal)
        || text.Contains("any", StringComparison.Ordinal);
}
