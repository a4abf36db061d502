using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Hcl.Parsing;

/// <summary>The attributes of one body so far, to find those that repeat a name.</summary>
internal struct AttributeNames
{
    private const int Small = 12;

    private List<AttributeSyntax>? few;
    private Dictionary<string, AttributeSyntax>? many;

    /// <summary>The earlier attribute of the same name, or null after adding a new name.</summary>
    public AttributeSyntax? Add(AttributeSyntax attribute)
    {
        if (many is not null)
        {
            return many.TryAdd(attribute.Name, attribute) ? null : many[attribute.Name];
        }

        few ??= [];
        foreach (var earlier in few)
        {
            if (earlier.Name == attribute.Name)
            {
                return earlier;
            }
        }

        few.Add(attribute);
        if (few.Count > Small)
        {
            many = new Dictionary<string, AttributeSyntax>(StringComparer.Ordinal);
            foreach (var earlier in few)
            {
                many.Add(earlier.Name, earlier);
            }
        }

        return null;
    }
}
