using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Expansion;

/// <summary>Which properties a resource or event may have, and of which kinds.</summary>
/// <remarks>
/// Written as <c>Name:kinds</c>, separated by spaces. The kinds: <c>t</c>ext, <c>m</c>apping, mapping of mappings (<c>M</c>),
/// <c>l</c>ist, list of texts and mappings (<c>L</c>), <c>b</c>oolean, <c>i</c>nteger, <c>*</c> anything. <c>!</c> says that
/// it must be given, <c>=</c> that no function may stand for it.
/// </remarks>
internal sealed class PropertyRules
{
    private readonly Dictionary<string, string> kinds = new(StringComparer.Ordinal);
    private readonly string type;

    public PropertyRules(string type, string properties)
    {
        this.type = type;
        foreach (var property in properties.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = property.IndexOf(':', StringComparison.Ordinal);
            kinds[property[..colon]] = property[(colon + 1)..];
        }
    }

    /// <summary>The first thing that is wrong; null when all is well.</summary>
    public SamRefusal? Check(SamMap properties)
    {
        foreach (var entry in properties.Entries)
        {
            if (!kinds.TryGetValue(entry.Key, out var kind))
            {
                return new SamRefusal($"the property '{entry.Key}' is not defined for '{type}'", entry.KeySpan);
            }

            if (!entry.Value.IsNothing() && !Fits(entry.Value, kind))
            {
                return new SamRefusal($"the property '{entry.Key}' is {entry.Value.Kind()}, which it may not be", entry.Value.Span);
            }
        }

        foreach (var (name, kind) in kinds)
        {
            if (kind.Contains('!', StringComparison.Ordinal) && properties[name].IsNothing())
            {
                return new SamRefusal($"the required property '{name}' is missing");
            }
        }

        return null;
    }

    private static bool Fits(SamNode value, string kind)
    {
        if (!kind.Contains('=', StringComparison.Ordinal) && value is SamMap { Count: 1 })
        {
            return true;
        }

        foreach (var one in kind)
        {
            var fits = one switch
            {
                '*' => true,
                't' => value is SamText,
                'm' => value is SamMap,
                'M' => value is SamMap map && map.Entries.All(entry => entry.Value is SamMap),
                'l' => value is SamList,
                'L' => value is SamList list && list.Items.All(item => item is SamText or SamMap),
                'b' => value is SamScalar { Bool: not null },
                'i' => value is SamScalar { IsInteger: true } or SamScalar { Bool: not null },
                _ => false,
            };
            if (fits)
            {
                return true;
            }
        }

        return false;
    }
}
