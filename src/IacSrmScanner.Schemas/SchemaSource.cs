using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;

namespace IacSrmScanner.Schemas;

/// <summary>An embedded file before it is opened. Its name tells what is in it: <c>dialect.owner+owner.bin</c>.</summary>
internal sealed class SchemaSource
{
    private readonly Lazy<PackedSchemas> content;

    public SchemaSource(string fileName)
    {
        var parts = fileName.Split('.');
        FileName = fileName;
        Dialect = new(parts[0]);
        Owners = [.. parts[1].Split('+')];
        content = new(() => Open(fileName));
    }

    public string FileName { get; }

    public Dialect Dialect { get; }

    /// <summary>
    /// The first words of the types in it, in lower case: <c>aws</c> for <c>aws_s3_bucket</c> and <c>AWS::S3::Bucket</c>.
    /// </summary>
    public ImmutableArray<string> Owners { get; }

    public bool IsOpened => content.IsValueCreated;

    public PackedSchemas Content => content.Value;

    private static PackedSchemas Open(string fileName)
    {
        using var stream = typeof(SchemaSource).Assembly.GetManifestResourceStream(fileName)
            ?? throw new InvalidDataException($"The file '{fileName}' is not embedded.");
        return PackedSchemas.Read(stream);
    }
}
