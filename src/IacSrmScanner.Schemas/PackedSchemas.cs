using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using IacSrmScanner.Core.Resources;

namespace IacSrmScanner.Schemas;

/// <summary>
/// One provider's file, unpacked. Opening it indexes the types and the lines of the shapes; a shape is parsed when somebody looks at it.
/// Safe to use from several threads: at worst a shape is parsed twice, with the same result.
/// </summary>
internal sealed class PackedSchemas
{
    private const string Format = "iac-srm-schema 1";

    private readonly string text;
    private readonly Dictionary<string, ResourceSchema> resources;
    private readonly (int Start, int Length)[] lines;
    private readonly ImmutableArray<SchemaNode>[] shapes;

    private PackedSchemas(string text)
    {
        this.text = text;
        var reader = new PackedLines(text);
        if (!reader.Next().SequenceEqual(Format))
        {
            throw new InvalidDataException($"A packed schema file does not begin with '{Format}'.");
        }

        var dialect = new Dialect(reader.NextAfter("dialect").ToString());
        var provider = reader.NextAfter("provider").ToString().Split(' ');
        Provider = new(dialect, provider[0], provider[1]);
        while (reader.IsAt("source "))
        {
            reader.Next();
        }

        Types = ReadTypes(reader);
        resources = Types.ToDictionary(resource => resource.Type, StringComparer.Ordinal);
        lines = new (int, int)[Number(reader.NextAfter("shapes"))];
        shapes = new ImmutableArray<SchemaNode>[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = (reader.Position, reader.Next().Length);
        }
    }

    public ProviderEdition Provider { get; }

    /// <summary>In ordinal order.</summary>
    public ImmutableArray<ResourceSchema> Types { get; }

    public static PackedSchemas Read(Stream packed)
    {
        using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked, Encoding.ASCII);
        return new(reader.ReadToEnd());
    }

    public ResourceSchema? Find(string type) => resources.GetValueOrDefault(type);

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private ImmutableArray<ResourceSchema> ReadTypes(PackedLines reader)
    {
        var count = Number(reader.NextAfter("types"));
        var types = ImmutableArray.CreateBuilder<ResourceSchema>(count);
        for (var i = 0; i < count; i++)
        {
            var parts = reader.Next().ToString().Split(' ');
            var shape = Number(parts[1]);
            var mark = parts.Length > 2 ? parts[2] : "";
            types.Add(new(parts[0], Provider, mark == "~", mark.StartsWith('@') ? mark[1..] : null, () => Shape(shape)));
        }

        return types.MoveToImmutable();
    }

    private ImmutableArray<SchemaNode> Shape(int number)
    {
        var known = shapes[number];
        if (!known.IsDefault)
        {
            return known;
        }

        var nodes = ImmutableArray.CreateBuilder<SchemaNode>();
        var line = text.AsSpan(lines[number].Start, lines[number].Length);
        foreach (var range in line.Split(';'))
        {
            if (!line[range].IsEmpty)
            {
                nodes.Add(PackedEntry.Read(line[range], Shape));
            }
        }

        return shapes[number] = nodes.ToImmutable();
    }
}
