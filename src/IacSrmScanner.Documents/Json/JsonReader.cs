using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Documents.Json;

/// <summary>JSON to nodes. Never throws on content.</summary>
public static class JsonReader
{
    public static Document Read(SourceText source) => throw new NotSupportedException(source.Path);
}
