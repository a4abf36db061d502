using System.Collections.Immutable;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Reading;

namespace IacSrmScanner.Responsibility.Services;

/// <summary>Types that fewer control families concern than their kind or role says: an entry of <c>rules/responsibility/groups</c>.</summary>
/// <param name="Scope">The families, and why these.</param>
/// <param name="Types">Whole names of types; they go before endings.</param>
/// <param name="Endings">Ends of names, in the form of <see cref="TypeWords"/>; the longest wins, and goes before services.</param>
/// <param name="Services">Services of which all types belong to it.</param>
public sealed record DutyGroup(Scope Scope, ImmutableArray<string> Types, ImmutableArray<string> Endings, ImmutableArray<string> Services)
{
    internal static IEnumerable<DutyGroup> ReadAll(DataReader reader, DocumentNode root, ResponsibilityModel model, HashSet<string> seen)
    {
        foreach (var node in reader.List(reader.Mapping(root, "groups"), "groups"))
        {
            var entry = reader.Mapping(node, "id", "title", "because", "types", "endings", "services", "always", "controls");
            var group = new DutyGroup(
                new Scope(reader.Text(entry, "id"), reader.Text(entry, "title"), [], reader.Texts(entry, "controls"))
                {
                    Always = reader.Texts(entry, "always"),
                    Because = reader.Text(entry, "because"),
                },
                reader.Texts(entry, "types"),
                reader.Texts(entry, "endings"),
                reader.Texts(entry, "services"));
            foreach (var unknown in group.Scope.Families.Concat(group.Scope.Always).Where(family => model.FindFamily(family) is null))
            {
                reader.Report(DataDiagnostics.NotInList, node, unknown, "the control families");
            }

            foreach (var twice in group.Members.Where(member => !seen.Add(member)))
            {
                reader.Report(DataDiagnostics.StandsTwice, node, twice);
            }

            yield return group;
        }
    }

    private IEnumerable<string> Members =>
        [Scope.Id, .. Types.Select(type => $"type {type}"), .. Endings.Select(ending => $"ending {ending}"), .. Services.Select(service => $"service {service}")];
}
