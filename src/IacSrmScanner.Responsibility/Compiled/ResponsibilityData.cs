using System.Collections.Concurrent;
using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Responsibility.DeliveryModels;
using IacSrmScanner.Responsibility.Duties;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Matrices;
using IacSrmScanner.Responsibility.Reading;
using IacSrmScanner.Responsibility.Services;

namespace IacSrmScanner.Responsibility.Compiled;

/// <summary>
/// The responsibility model as it is asked: the pieces of compiled data are read when a resource needs them and kept, so
/// that nothing costs more for there being more data. Safe for several threads.
/// </summary>
/// <param name="find">Finds a piece by its key; null when there is none.</param>
public sealed class ResponsibilityData(Func<string, DocumentNode?> find)
{
    private static readonly Dictionary<string, DeliveryModel> Models = Words.Of<DeliveryModel>();

    private static readonly Dictionary<string, Role> Roles = Words.Of<Role>();

    private readonly ConcurrentDictionary<(Dialect Dialect, string Type), Classification?> types = new();
    private readonly ConcurrentDictionary<(Cloud Cloud, DeliveryModel Model, string Subject), ImmutableArray<MatrixCell>> cells = new();
    private readonly ConcurrentDictionary<(Cloud Cloud, string Service, DeliveryModel Model, string Subject), Ownership> owners = new();
    private readonly ConcurrentDictionary<(Dialect Dialect, string Type), IReadOnlyDictionary<string, string>?> settings = new();
    private readonly ConcurrentDictionary<(Dialect Dialect, string Type), Scope> groups = new();
    private readonly ConcurrentDictionary<string, Scope?> scopes = new(StringComparer.Ordinal);
    private readonly Lazy<ResponsibilityModel> model = new(() => new ResponsibilityModel(
        [.. RowCodec.Read(find(ResponsibilityKeys.Layers)).Select(row => new Layer(row[0], row[1]))],
        [.. RowCodec.Read(find(ResponsibilityKeys.Families)).Select(row => new ControlFamily(row[0], row[1], row[2..]))]));

    /// <summary>The layers and control families.</summary>
    public ResponsibilityModel Model => model.Value;

    /// <summary>The duties that code cannot show, in the order of their file.</summary>
    public ImmutableArray<AttestedDuty> Attestations => [.. RowCodec.Read(find(ResponsibilityKeys.Attestations)).Select(DutyCodec.ReadAttested)];

    /// <summary>The controls that provider and customer both carry out, in the order of their file.</summary>
    public ImmutableArray<SharedControl> SharedControls => [.. RowCodec.Read(find(ResponsibilityKeys.SharedControls)).Select(DutyCodec.ReadShared)];

    /// <summary>What the type's name says; null when it belongs to no service that is known.</summary>
    public Classification? Classify(Dialect dialect, string type) => types.GetOrAdd((dialect, type), static (key, data) => data.Find(key.Dialect, key.Type), this);

    /// <summary>What the documents say of a layer or control family under a delivery model: the provider's first, then what holds of any.</summary>
    public ImmutableArray<MatrixCell> Cells(Cloud cloud, DeliveryModel delivery, string subject) => cloud == Cloud.Other
        ? Read(Cloud.Other, delivery, subject)
        : [.. Read(cloud, delivery, subject), .. Read(Cloud.Other, delivery, subject)];

    /// <summary>What a cloud's own documents say; those that hold of any cloud for <see cref="Cloud.Other"/>.</summary>
    public ImmutableArray<MatrixCell> CellsOf(Cloud cloud, DeliveryModel delivery, string subject) => Read(cloud, delivery, subject);

    /// <summary>The cell that counts for a service; null when no document speaks of the subject.</summary>
    public MatrixCell? Cell(Cloud cloud, string service, DeliveryModel delivery, string subject) => CellOrder.Deciding(
        cloud == Cloud.Other ? [] : Read(cloud, delivery, subject), Read(Cloud.Other, delivery, subject), service);

    /// <summary>Who owns a layer or control family of a resource.</summary>
    /// <param name="cloud">The resource's cloud.</param>
    /// <param name="classification">Its classification; null when it is not known: then all is the customer's, for nothing may be taken off them by mistake.</param>
    /// <param name="delivery">How it is delivered.</param>
    /// <param name="subject">The layer's or family's id.</param>
    public Ownership OwnerOf(Cloud cloud, Classification? classification, DeliveryAnswer delivery, string subject)
    {
        if (classification is null)
        {
            return new Ownership(subject, [Owner.Customer], []);
        }

        return delivery.Model is { } known ? Known(cloud, classification.Service, known, subject) : Undecided(cloud, classification.Service, delivery, subject);
    }

    /// <summary>What the type's group names; its kind or role where it belongs to no group.</summary>
    public Scope ScopeOf(Classification classification) => groups.GetOrAdd(
        (classification.Dialect, classification.Type),
        key => FindGroup(key.Dialect, key.Type, classification.Service) is { } group ? Scope(ResponsibilityKeys.Group(group)) : OwnScope(classification));

    /// <summary>
    /// Every layer and control family that concerns a resource, with its owner. A family concerns a type that carries a setting for it, or
    /// that can meet it nowhere else; what is the provider's altogether is inherited in any case.
    /// </summary>
    public ResourceDuties Duties(Cloud cloud, Classification classification, DeliveryAnswer delivery)
    {
        var scope = ScopeOf(classification);
        var settings = SettingsOf(classification);
        var families = Model.Families
            .Where(family => scope.Names(family.Id))
            .Select(family => OwnerOf(cloud, classification, delivery, family.Id) with { Setting = settings?.GetValueOrDefault(family.Id) ?? "" })
            .Where(family => settings is null || family.Owner == Owner.Provider || family.Setting.Length > 0 || scope.Always.Contains(family.Subject));
        var layers = OwnScope(classification).Layers;
        return new ResourceDuties(
            classification,
            delivery,
            [.. Model.Layers.Where(layer => layers.Contains(layer.Id)).Select(layer => OwnerOf(cloud, classification, delivery, layer.Id))],
            [.. families])
        {
            IsKnownType = settings is not null,
            Because = scope.Because,
        };
    }

    private Ownership Known(Cloud cloud, string service, DeliveryModel delivery, string subject) => owners.GetOrAdd(
        (cloud, service, delivery, subject),
        static (key, data) => Ownership.Of(key.Subject, [data.Cell(key.Cloud, key.Service, key.Model, key.Subject)]),
        this);

    private Ownership Undecided(Cloud cloud, string service, DeliveryAnswer delivery, string subject) =>
        Ownership.Of(subject, delivery.Possible.Select(possible => Cell(cloud, service, possible, subject)));

    private Scope OwnScope(Classification classification) => Scope(
        classification.Role == Role.Primary ? ResponsibilityKeys.Kind(classification.Kind) : ResponsibilityKeys.Role(classification.Role));

    /// <summary>The setting for each family; null for a type that the schemas do not know.</summary>
    private IReadOnlyDictionary<string, string>? SettingsOf(Classification classification) => settings.GetOrAdd(
        (classification.Dialect, classification.Type),
        key => find(ResponsibilityKeys.Settings(key.Dialect, key.Type)) is { } piece
            ? RowCodec.Read(piece).ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal)
            : null);

    private Classification? Find(Dialect dialect, string type)
    {
        foreach (var prefix in TypeWords.Prefixes(type))
        {
            if (RowCodec.Read(find(ResponsibilityKeys.Service(dialect, prefix))).FirstOrDefault() is { IsDefault: false } row)
            {
                var (role, ending) = FindRole(dialect, type);
                return new Classification(type, row[0], Models[row[1]], row[2], role, prefix, ending)
                {
                    Dialect = dialect,
                };
            }
        }

        return null;
    }

    private string? FindGroup(Dialect dialect, string type, string service) =>
        Word(ResponsibilityKeys.GroupOfType(type))
        ?? TypeWords.Endings(TypeWords.Of(dialect, type)).Select(ending => Word(ResponsibilityKeys.GroupOfEnding(ending))).OfType<string>().FirstOrDefault()
        ?? Word(ResponsibilityKeys.GroupOfService(service));

    private (Role Role, string Ending) FindRole(Dialect dialect, string type)
    {
        if (Word(ResponsibilityKeys.RoleOf(type)) is { } stated)
        {
            return (Roles[stated], type);
        }

        foreach (var ending in TypeWords.Endings(TypeWords.Of(dialect, type)))
        {
            if (Word(ResponsibilityKeys.Ending(ending)) is { } role)
            {
                return (Roles[role], ending);
            }
        }

        return (Role.Primary, "");
    }

    private string? Word(string key) => RowCodec.Read(find(key)).FirstOrDefault() is { IsDefault: false } row ? row[0] : null;

    private ImmutableArray<MatrixCell> Read(Cloud cloud, DeliveryModel delivery, string subject) => cells.GetOrAdd(
        (cloud, delivery, subject),
        static (key, data) => data.CellsUnder(ResponsibilityKeys.Cells(key.Cloud, key.Model, key.Subject)),
        this);

    private ImmutableArray<MatrixCell> CellsUnder(string key) => [.. RowCodec.Read(find(key)).Select(CellCodec.Read)];

    private Scope Scope(string key) => scopes.GetOrAdd(key, name =>
        RowCodec.Read(find(name)).ToArray() is [var titles, var layers, var families, var always]
            ? new Scope(titles[0], titles[1], layers, families) { Because = titles[2], Always = always }
            : null)
        ?? throw new InvalidDataException($"The compiled data holds no '{key}'.");
}
