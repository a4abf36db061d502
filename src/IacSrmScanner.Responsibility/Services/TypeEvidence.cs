using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;

namespace IacSrmScanner.Responsibility.Services;

/// <summary>Finds the settings of a type that make control families a duty of it.</summary>
/// <param name="table">By which settings a family concerns a type.</param>
/// <param name="dialect">The dialect of the types.</param>
/// <param name="types">Every type of the dialect, for those that set something of another.</param>
public sealed class TypeEvidence(ImmutableArray<FamilySettings> table, Dialect dialect, IEnumerable<string> types)
{
    private readonly Dictionary<string, string> byWords = types
        .GroupBy(type => (TypeWords.Owner(type), TypeWords.Of(dialect, type)))
        .ToDictionary(group => Key(group.Key.Item1, group.Key.Item2), group => group.First(), StringComparer.Ordinal);

    /// <summary>The families and, for each, the setting or the other type that speaks for it: the nearest to the top, in the order of the table.</summary>
    /// <param name="type">The type.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="settings">Its settings, those at the top first.</param>
    public IReadOnlyDictionary<string, string> Of(string type, string kind, IEnumerable<TypeSetting> settings)
    {
        var open = table.Where(entry => entry.IsFor(kind)).ToList();
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var setting in settings)
        {
            var words = TypeWords.Split(setting.Name);
            foreach (var entry in open.Where(entry => entry.Matches(words, setting.Depth)))
            {
                found.TryAdd(entry.Family, setting.Path);
            }

            open.RemoveAll(entry => found.ContainsKey(entry.Family));
        }

        foreach (var entry in open)
        {
            if (entry.Companions.Select(ending => byWords.GetValueOrDefault(Key(TypeWords.Owner(type), $"{TypeWords.Of(dialect, type)}_{ending}"))).OfType<string>().FirstOrDefault() is { } companion)
            {
                found.TryAdd(entry.Family, companion);
            }
        }

        return found;
    }

    private static string Key(string owner, string words) => $"{owner} {words}";
}
