using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Responsibility.Reading;

namespace IacSrmScanner.Responsibility.Services;

/// <summary>Reads an entry of <c>kinds.yaml</c> or of the roles.</summary>
internal static class ScopeReader
{
    public static Scope Read(DataReader reader, DocumentNode node)
    {
        var scope = reader.Mapping(node, "id", "title", "because", "layers", "controls", "always");
        return new Scope(reader.Text(scope, "id"), reader.Text(scope, "title"), reader.Texts(scope, "layers"), reader.Texts(scope, "controls"))
        {
            Always = reader.Texts(scope, "always"),
            Because = reader.OptionalText(scope, "because"),
        };
    }
}
