using System.Collections.Immutable;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Hcl.Syntax;
using IacSrmScanner.Terraform.Evaluation;
using IacSrmScanner.Terraform.Modules;
using IacSrmScanner.Terraform.Values;

namespace IacSrmScanner.Terraform.Expansion;

/// <summary>
/// The content of a block to a map; each entry is evaluated when it is first asked for. What is made of literals is evaluated
/// once for the whole scan, what does not depend on the instance once for all instances.
/// </summary>
internal sealed class BodyExpander
{
    /// <summary>Stands in the place of an entry while it is evaluated: who meets it has found a cycle.</summary>
    private static readonly MapEntry Running = NewMark();

    /// <summary>Stands in the place of an entry that comes to nothing: all its blocks are dynamic and there are none.</summary>
    private static readonly MapEntry Nothing = NewMark();

    private readonly BodyLayout layout;
    private readonly MapEntry?[] entries;
    private readonly Scope scope;
    private readonly SharedEntries? shared;
    private readonly bool isCertain;
    private readonly string owner;

    /// <param name="body">The content.</param>
    /// <param name="scope">What its names mean.</param>
    /// <param name="isCertain">Whether what is wrong with the content is worth reporting.</param>
    /// <param name="owner">The address of the resource, for messages.</param>
    /// <param name="shared">What all instances of the resource have in common; null when there are no others.</param>
    public BodyExpander(ConfigBody body, Scope scope, bool isCertain, string owner, SharedEntries? shared = null)
    {
        this.scope = scope;
        this.shared = shared;
        this.isCertain = isCertain;
        this.owner = owner;
        layout = body.Layout;
        entries = new MapEntry?[layout.Parts.Length];
    }

    /// <summary>Whether a name is that of nested blocks rather than of an attribute.</summary>
    public bool IsBlock(string name) => layout.Find(name) is >= 0 and var position && layout.Parts[position].HasBlock;

    /// <summary>
    /// The entry that a resource has under a name; null when the content has none, or certainly comes to no block at all, or says it
    /// to Terraform only.
    /// </summary>
    public MapEntry? Find(string name) =>
        layout.Find(name) is >= 0 and var position && !layout.Parts[position].IsMeta ? Entry(position) : null;

    /// <param name="provenance">The map's own.</param>
    /// <param name="withMeta">Whether what is said to Terraform rather than to the provider is part of it.</param>
    public MapValue ToMap(Provenance provenance, bool withMeta)
    {
        var built = ImmutableArray.CreateBuilder<MapEntry>(entries.Length);
        for (var i = 0; i < entries.Length; i++)
        {
            if ((withMeta || !layout.Parts[i].IsMeta) && Entry(i) is { } entry)
            {
                built.Add(entry);
            }
        }

        return new MapValue(built.DrainToImmutable(), provenance);
    }

    /// <summary>What the part at a position of the layout comes to; null when that is nothing.</summary>
    public MapEntry? Entry(int position)
    {
        if (entries[position] is { } known)
        {
            return ReferenceEquals(known, Running) ? Cycle(layout.Parts[position]) : ReferenceEquals(known, Nothing) ? null : known;
        }

        entries[position] = Running;
        var found = Evaluated(position, layout.Parts[position]);
        entries[position] = found ?? Nothing;
        return found;
    }

    private MapEntry? Evaluated(int position, BodyPart part)
    {
        if (part.Constant is { } constant)
        {
            return constant;
        }

        if (shared is not null && part.Variability != Variability.ByInstance)
        {
            return shared.Find(position, isCertain);
        }

        var outer = scope.Session.SetApart(isCertain);
        var found = Evaluate(part);
        scope.Session.Rejoin(outer);
        if (part.Variability == Variability.Constant && found is not null && Unknowns.FirstIn(found.Value) is null)
        {
            part.Remember(found);
        }

        return found;
    }

    private MapEntry? Evaluate(BodyPart part)
    {
        foreach (var item in part.Items)
        {
            if (item.Syntax is AttributeSyntax attribute)
            {
                var value = ExpressionEvaluator.Evaluate(new ConfigExpression(item.Source, attribute.Expression), scope);
                return new MapEntry(part.Name, value, new SourceSpan(item.Source, attribute.NameSpan));
            }
        }

        return new BlockExpander(scope, isCertain).Expand(part);
    }

    private static MapEntry NewMark() => new("", new NullValue(Provenance.Written(new SourceSpan(new SourceText("", ""), default))), null);

    private MapEntry Cycle(BodyPart part)
    {
        var item = part.Items[0];
        var span = new SourceSpan(item.Source, item.Syntax is BlockSyntax block ? block.HeaderSpan : item.Syntax.Span);
        scope.Session.Sink.Add(EvaluationDiagnostics.Cycle.At(span, $"{owner}.{part.Name}"));
        var why = new UnknownReason(UnknownKind.Invalid, $"'{owner}.{part.Name}' depends on itself");
        return new MapEntry(part.Name, new UnknownValue(why, Provenance.Written(span)), span);
    }
}
