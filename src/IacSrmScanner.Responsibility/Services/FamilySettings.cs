using System.Collections.Immutable;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Reading;

namespace IacSrmScanner.Responsibility.Services;

/// <summary>By which settings of a type a control family concerns it: an entry of <c>settings.yaml</c>.</summary>
/// <param name="Family">The family's id.</param>
/// <param name="Because">What such a setting says.</param>
/// <param name="Kinds">The kinds for which the entry holds; empty for all.</param>
/// <param name="Phrases">What the name of a setting must hold.</param>
/// <param name="But">What it must not hold.</param>
/// <param name="Companions">Endings of further types that set it for the type: <c>policy</c> for a type and its <c>…_policy</c>.</param>
public sealed record FamilySettings(
    string Family,
    string Because,
    ImmutableArray<string> Kinds,
    ImmutableArray<SettingPhrase> Phrases,
    ImmutableArray<SettingPhrase> But,
    ImmutableArray<string> Companions)
{
    public bool IsFor(string kind) => Kinds.IsEmpty || Kinds.Contains(kind);

    public bool Matches(ReadOnlySpan<string> name, int depth)
    {
        foreach (var phrase in Phrases)
        {
            if (phrase.IsIn(name, depth))
            {
                return !IsTakenOut(name, depth);
            }
        }

        return false;
    }

    internal static FamilySettings Read(DataReader reader, DocumentNode node, ResponsibilityModel model, IReadOnlyDictionary<string, string> kinds)
    {
        var entry = reader.Mapping(node, "control", "because", "kinds", "phrases", "but", "companions");
        foreach (var kind in reader.Texts(entry, "kinds").Where(kind => !kinds.ContainsKey(kind)))
        {
            reader.Report(DataDiagnostics.NotInList, node, kind, "the kinds");
        }

        return new FamilySettings(
            reader.Word(reader.Required(entry, "control"), model.Families.ToDictionary(family => family.Id, family => family.Id, StringComparer.Ordinal)),
            reader.Text(entry, "because"),
            reader.Texts(entry, "kinds"),
            [.. reader.List(entry, "phrases").Select(phrase => new SettingPhrase(reader.Text(phrase)))],
            [.. reader.Texts(entry, "but").Select(phrase => new SettingPhrase(phrase))],
            reader.Texts(entry, "companions"));
    }

    private bool IsTakenOut(ReadOnlySpan<string> name, int depth)
    {
        foreach (var phrase in But)
        {
            if (phrase.IsIn(name, depth))
            {
                return true;
            }
        }

        return false;
    }
}
