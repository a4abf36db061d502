using System.Collections.Immutable;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Responsibility.Reading;

namespace IacSrmScanner.Responsibility.Services;

/// <summary>How the role of a type is read from its name: <c>roles.yaml</c>.</summary>
/// <param name="Scopes">What concerns each role; all of the kind's where the role is primary.</param>
/// <param name="Endings">The role by the end of the name, in the form of <see cref="TypeWords"/>; the longest wins.</param>
/// <param name="Types">The role of types whose name misleads.</param>
public sealed record RoleTable(
    ImmutableArray<Scope> Scopes, ImmutableSortedDictionary<string, Role> Endings, ImmutableSortedDictionary<string, Role> Types)
{
    private static readonly Dictionary<string, Role> Roles = Words.Of<Role>();

    internal static RoleTable Read(DataReader reader, DocumentNode root)
    {
        var table = reader.Mapping(root, "roles", "endings", "types");
        return new RoleTable(
            [.. reader.List(table, "roles").Select(node => ScopeReader.Read(reader, node))],
            ByRole(reader, reader.Required(table, "endings")),
            ByRole(reader, reader.Required(table, "types")));
    }

    private static ImmutableSortedDictionary<string, Role> ByRole(DataReader reader, DocumentNode node)
    {
        var found = ImmutableSortedDictionary.CreateBuilder<string, Role>(StringComparer.Ordinal);
        foreach (var entry in reader.Mapping(node).Entries)
        {
            var role = reader.Word(entry.KeyNode, Roles);
            foreach (var item in entry.Value is SequenceNode list ? list.Items : [])
            {
                if (!found.TryAdd(reader.Text(item), role))
                {
                    reader.Report(DataDiagnostics.StandsTwice, item, reader.Text(item));
                }
            }
        }

        return found.ToImmutable();
    }
}
