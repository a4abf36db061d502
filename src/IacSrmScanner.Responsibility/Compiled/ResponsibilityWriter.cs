using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Responsibility.Duties;
using IacSrmScanner.Responsibility.Matrices;
using IacSrmScanner.Responsibility.Reading;
using IacSrmScanner.Responsibility.Services;

namespace IacSrmScanner.Responsibility.Compiled;

/// <summary>Cuts the data into pieces, so that a resource costs a few look-ups and no table is ever read whole.</summary>
public static class ResponsibilityWriter
{
    public static IEnumerable<KeyValuePair<string, DocumentNode>> Write(ResponsibilityFiles files) =>
        Pieces(files)
            .GroupBy(piece => piece.Key, piece => piece.Row, StringComparer.Ordinal)
            .Select(group => KeyValuePair.Create(group.Key, RowCodec.Write(group)));

    /// <summary>The piece of one type: the families that concern it by its settings, of those that its kind, role or group names.</summary>
    /// <param name="classification">The type.</param>
    /// <param name="scope">What its kind, role or group names.</param>
    /// <param name="evidence">The setting for each family.</param>
    public static KeyValuePair<string, DocumentNode> WriteSettings(Classification classification, Scope scope, IReadOnlyDictionary<string, string> evidence) => KeyValuePair.Create(
        ResponsibilityKeys.Settings(classification.Dialect, classification.Type),
        RowCodec.Write(evidence.Where(pair => scope.Names(pair.Key)).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (string[])[pair.Key, pair.Value])));

    private static IEnumerable<(string Key, string[] Row)> Pieces(ResponsibilityFiles files) =>
        files.Model.Layers.Select(layer => (ResponsibilityKeys.Layers, (string[])[layer.Id, layer.Title]))
            .Concat(files.Model.Families.Select(family => (ResponsibilityKeys.Families, (string[])[family.Id, family.Title, .. family.Layers])))
            .Concat(files.Kinds.SelectMany(kind => ScopePieces(ResponsibilityKeys.Kind(kind.Id), kind)))
            .Concat(files.Roles.Scopes.SelectMany(scope => ScopePieces($"srm/role/{scope.Id}", scope)))
            .Concat(files.Roles.Endings.Select(ending => (ResponsibilityKeys.Ending(ending.Key), (string[])[Words.Of(ending.Value)])))
            .Concat(files.Roles.Types.Select(type => (ResponsibilityKeys.RoleOf(type.Key), (string[])[Words.Of(type.Value)])))
            .Concat(files.Services.SelectMany(ServicePieces))
            .Concat(files.Groups.SelectMany(GroupPieces))
            .Concat(files.Attestations.Select(duty => (ResponsibilityKeys.Attestations, DutyCodec.Write(duty))))
            .Concat(files.SharedControls.Select(control => (ResponsibilityKeys.SharedControls, DutyCodec.Write(control))))
            .Concat(files.Support.SelectMany(SupportPieces))
            .Concat(files.Matrices.SelectMany(CellPieces));

    private static IEnumerable<(string Key, string[] Row)> ScopePieces(string key, Scope scope) =>
        [(key, [scope.Id, scope.Title, scope.Because]), (key, [.. scope.Layers]), (key, [.. scope.Families]), (key, [.. scope.Always])];

    private static IEnumerable<(string Key, string[] Row)> GroupPieces(DutyGroup group) => ScopePieces(ResponsibilityKeys.Group(group.Scope.Id), group.Scope)
        .Concat(group.Types.Select(type => (ResponsibilityKeys.GroupOfType(type), (string[])[group.Scope.Id])))
        .Concat(group.Endings.Select(ending => (ResponsibilityKeys.GroupOfEnding(ending), (string[])[group.Scope.Id])))
        .Concat(group.Services.Select(service => (ResponsibilityKeys.GroupOfService(service), (string[])[group.Scope.Id])));

    private static IEnumerable<(string Key, string[] Row)> ServicePieces(ServiceEntry entry) => entry.Prefixes.Select(prefix =>
        (ResponsibilityKeys.Service(entry.Dialect, prefix), (string[])[entry.Service, Words.Of(entry.Model), entry.Kind]));

    /// <summary>A piece for each product, so that a rule reads no more than the versions it asks for.</summary>
    private static IEnumerable<(string Key, string[] Row)> SupportPieces(SupportTable table) =>
        from product in table.Products
        from row in SupportCodec.Write(SupportedVersions.Of(table, product))
        select (ResponsibilityKeys.Support + product.Name, row);

    private static IEnumerable<(string Key, string[] Row)> CellPieces(OwnershipMatrix matrix) =>
        from row in matrix.Rows
        from cell in row.Cells
        from model in cell.Models
        from subject in row.Subjects
        select (ResponsibilityKeys.Cells(matrix.Cloud, model, subject), CellCodec.Write(cell.Cell));
}
