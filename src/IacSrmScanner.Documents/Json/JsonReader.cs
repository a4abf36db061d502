using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Documents.Json;

/// <summary>
/// JSON to nodes. Never throws on content: what is not quite JSON but can be read is a warning; what cannot be read is an error, and
/// reading goes on behind it.
/// </summary>
public static class JsonReader
{
    public static Document Read(SourceText source) => new JsonSession(source).Read();
}
