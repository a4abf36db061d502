using System.Collections.Immutable;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Plan.Bodies;

/// <summary>Puts the trees of a plan together to the body of one resource.</summary>
internal sealed class PlanBodyBuilder
{
    private readonly Dictionary<Value, ImmutableArray<ResourceReference>> known = new(ReferenceEqualityComparer.Instance);

    public required string Address { get; init; }

    /// <summary>Where the resource stands: the place of what has none of its own.</summary>
    public required Provenance Home { get; init; }

    /// <summary>The plan's own text.</summary>
    public required SourceText PlanSource { get; init; }

    /// <summary>The source has the resource, so that what it does not mention is certainly not written.</summary>
    public required bool HasSource { get; init; }

    /// <summary>The resources that an expression of this resource refers to.</summary>
    public required Func<Value, ImmutableArray<ResourceReference>> References { get; init; }

    /// <summary>Whether the plan has a resource of an address.</summary>
    public required Func<string, bool> Exists { get; init; }

    /// <summary>Whether a dotted path of the resource's type certainly names no nested block.</summary>
    public required Func<string, bool> IsPlainAttribute { get; init; }

    public MapValue Build(PlanPart whole, MapValue planned) => Map(whole, planned);

    /// <summary>The value of a part; null where it is absent.</summary>
    private Value? Build(PlanPart part)
    {
        part = part with { Located = PlanTrees.Shaped(part.Located, part.Planned) };
        var value = PlanTrees.IsMarked(part.Unknown) ? Unknown(part) : Planned(part);
        return PlanTrees.IsMarked(part.Sensitive) ? Secret(part, value) : value;
    }

    /// <summary>A plan shows secrets that were given from outside. They count as written only where the files hold them.</summary>
    private Value? Secret(PlanPart part, Value? value)
    {
        var outside = value is TextValue or NumberValue ? Origins.OfSecret(part, HasSource, PlanSource) : null;
        return (outside is null || value is null ? value : new UnknownValue(outside, value.Provenance) { IsNotNull = true })?.MarkedSensitive(true);
    }

    private Value? Planned(PlanPart part)
    {
        switch (part.Planned)
        {
            case null or NullValue:
            case ListValue { Items.IsEmpty: true } or MapValue { Entries.IsEmpty: true } when part.IsMentioned == false:
                return null;
            case ListValue list:
                return List(part, list);
            case MapValue map when part.Located is ListValue { Items: [var only, ..] } blocks:
                return new ListValue([Map(part with { Located = only }, map)], blocks.Provenance);
            case MapValue map:
                return Map(part, map);
            case TextValue text when part.Located is TextValue { Structure: { } structure } written && written.Text == text.Text:
                return new TextValue(text.Text, ProvenanceOf(part)) { Structure = structure };
            default:
                return part.Planned.From(ProvenanceOf(part));
        }
    }

    /// <summary>
    /// What the author did not write and the provider will decide is absent, as it is when no plan is there: rules know what an
    /// absent attribute means. A dynamic block, of which the plan's configuration is silent, cannot be told apart by the plan alone.
    /// </summary>
    private UnknownValue? Unknown(PlanPart part)
    {
        if (part.IsMentioned == false && (HasSource || IsPlainAttribute(part.Path)))
        {
            return null;
        }

        var why = new UnknownReason(UnknownKind.Computed, $"attribute '{part.Path}' of '{Address}' is known after apply");
        var unknown = new UnknownValue(why, ProvenanceOf(part)) { IsNotNull = IsNotNull(part) };
        return part.Located switch
        {
            UnknownValue written => unknown with { Parts = written.Parts, Structure = written.Structure },
            TextValue written => unknown with { Structure = written.Structure },
            _ => unknown,
        };
    }

    /// <summary>
    /// An expression whose value is null leaves a computed attribute to the provider, which also shows as known after apply. One
    /// that refers to a resource that exists is taken to be set by it.
    /// </summary>
    private bool IsNotNull(PlanPart part) =>
        part.Located is { } located and not UnknownValue { IsNotNull: false } and not OneOfValue
        || ReferencesOf(part).Any(reference => Exists(reference.Address))
        || (part.Located?.Provenance.References().Any(reference => Exists(reference.Address)) ?? false);

    private MapValue Map(PlanPart part, MapValue planned)
    {
        var entries = ImmutableArray.CreateBuilder<MapEntry>(planned.Entries.Length);
        foreach (var entry in planned.Entries)
        {
            Add(entry.Key, entry);
        }

        foreach (var mark in part.Unknown is MapValue marks ? marks.Entries : [])
        {
            if (planned.Find(mark.Key) is null)
            {
                Add(mark.Key, null);
            }
        }

        return new MapValue(entries.DrainToImmutable(), ProvenanceOf(part));

        void Add(string key, MapEntry? entry)
        {
            if (Build(Child(part, key, entry?.Value)) is { } value)
            {
                var written = part.Located is MapValue located ? located.Find(key)?.KeySpan : null;
                entries.Add(new MapEntry(key, value, written ?? part.Around ?? entry?.KeySpan));
            }
        }
    }

    private static PlanPart Child(PlanPart part, string key, Value? planned)
    {
        var located = PlanTrees.Located(part.Located, key);
        var expression = PlanTrees.Expression(part.Expression, key);
        return new PlanPart
        {
            Path = part.Path.Length == 0 ? key : $"{part.Path}.{key}",
            Planned = planned,
            Unknown = PlanTrees.Mark(part.Unknown, key),
            Sensitive = PlanTrees.Mark(part.Sensitive, key),
            Expression = expression,
            Located = located,
            Around = part.Located is MapValue block ? block.Provenance.Span : part.Around,
            IsMentioned = part.Located is not null ? located is not null || part.Located is MapValue { IsOpen: true }
                : part.IsMentioned == false ? false
                : part.Expression is not null ? expression is not null
                : null,
        };
    }

    private ListValue List(PlanPart part, ListValue planned)
    {
        var located = PlanTrees.Paired(planned, part.Located);
        var items = ImmutableArray.CreateBuilder<Value>(planned.Items.Length);
        for (var i = 0; i < planned.Items.Length; i++)
        {
            var item = part with
            {
                Planned = planned.Items[i],
                Unknown = PlanTrees.Mark(part.Unknown, i),
                Sensitive = PlanTrees.Mark(part.Sensitive, i),
                Expression = PlanTrees.Expression(part.Expression, i),
                Located = located[i],
                Around = part.Located?.Provenance.Span ?? part.Around,
            };
            items.Add(Build(item) ?? new NullValue(ProvenanceOf(item)));
        }

        return new ListValue(items.MoveToImmutable(), ProvenanceOf(part));
    }

    private Provenance ProvenanceOf(PlanPart part)
    {
        if (part.Located is { } located && !located.Provenance.References().IsEmpty)
        {
            return located.Provenance;
        }

        // Without a source the plan's own tokens are the places; with one, they would be of no use.
        var place = part.Located?.Provenance
            ?? (part.Around is { } around ? around == Home.Span ? Home : Provenance.Written(around) : part.Planned?.Provenance ?? Home);
        return ReferencesOf(part) switch
        {
            [] => place,
            [var only] => Referring(place.Span, only),
            var several => new Provenance(place.Span, ProvenanceKind.Computed)
            {
                Inputs = [.. several.Select(reference => Referring(place.Span, reference))],
            },
        };
    }

    private static Provenance Referring(SourceSpan span, ResourceReference reference) => new(span, ProvenanceKind.Referenced)
    {
        Label = reference.Attribute.Length == 0 ? reference.Address : $"{reference.Address}.{reference.Attribute}",
        Reference = reference,
    };

    private ImmutableArray<ResourceReference> ReferencesOf(PlanPart part)
    {
        if (part.Expression is not { } expression || part.Path.Length == 0)
        {
            return [];
        }

        if (!known.TryGetValue(expression, out var found))
        {
            known.Add(expression, found = References(expression));
        }

        return found;
    }
}
