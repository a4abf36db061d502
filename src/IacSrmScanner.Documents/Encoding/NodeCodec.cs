using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.Documents.Encoding;

/// <summary>
/// A compact binary form of a tree, without positions: for documents that are compiled into the program. It is written and read by
/// the same build, so a form that does not fit is a defect and throws.
/// </summary>
/// <remarks>A header, then each distinct text once, then the nodes in written order, which name texts by number.</remarks>
public static class NodeCodec
{
    /// <summary>The last byte is the version of the form.</summary>
    internal static ReadOnlySpan<byte> Header => "IDN\u0001"u8;

    public static void Write(BinaryWriter writer, DocumentNode node)
    {
        var texts = new TextTable();
        using var body = new MemoryStream();
        using (var nodes = new BinaryWriter(body, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            new NodeEncoder(nodes, texts).Write(node, 0);
        }

        writer.Write(Header);
        texts.Write(writer);
        writer.Write(body.GetBuffer().AsSpan(0, (int)body.Length));
    }

    /// <summary>Reads what <see cref="Write"/> wrote. The nodes have empty spans in an empty source.</summary>
    /// <exception cref="InvalidDataException">The bytes are of another version, or no tree.</exception>
    public static DocumentNode Read(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith(Header))
        {
            throw new InvalidDataException("The bytes are no tree of this version.");
        }

        var decoder = new NodeDecoder(bytes[Header.Length..]);
        return decoder.Read();
    }

    public static DocumentNode Read(Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }
}
