using System.Buffers;

namespace IacSrmScanner.Catalogue;

/// <summary>An embedded resource where it lies in the assembly: only what is looked at is ever read from the disk, and nothing is copied.</summary>
internal sealed unsafe class ResourceMemory : MemoryManager<byte>
{
    private readonly byte* start;
    private readonly int length;

    /// <param name="stream">The resource; an assembly stays loaded as long as the process lives, and the resource with it.</param>
    private ResourceMemory(UnmanagedMemoryStream stream)
    {
        start = stream.PositionPointer;
        length = checked((int)stream.Length);
    }

    /// <summary>The content; copied where the host does not give it in place.</summary>
    public static ReadOnlyMemory<byte> Of(Stream stream)
    {
        if (stream is UnmanagedMemoryStream inPlace)
        {
            return new ResourceMemory(inPlace).Memory;
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public override Span<byte> GetSpan() => new(start, length);

    public override MemoryHandle Pin(int elementIndex = 0)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)elementIndex, (uint)length, nameof(elementIndex));
        return new MemoryHandle(start + elementIndex);
    }

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }
}
