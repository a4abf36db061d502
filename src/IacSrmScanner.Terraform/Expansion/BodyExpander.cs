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
    private static readonly BodyEntry Running = new(null);

    private readonly BodyLayout layout;
    private readonly BodyEntry?[] entries;
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
        entries = new BodyEntry?[layout.Parts.Length];
    }

    /// <summary>Whether a name is that of nested blocks rather than of an attribute.</summary>
    public bool IsBlock(string name) => layout.Find(name) is >= 0 and var position && layout.Parts[position].HasBlock;

    /// <summary>
    /// The entry that a resource has under a name; null when the content has none, or certainly comes to no block at all, or says it
    /// to Terraform only.
    /// </summary>
    public MapEntry? Find(string name) =>
        layout.Find(name) is >= 0 and var position && !layout.Parts[position].IsMeta ? Entry(position).Entry : null;

    /// <param name="provenance">The map's own.</param>
    /// <param name="withMeta">Whether what is said to Terraform rather than to the provider is part of it.</param>
    public MapValue ToMap(Provenance provenance, bool withMeta)
    {
        var built = ImmutableArray.CreateBuilder<MapEntry>(entries.Length);
        for (var i = 0; i < entries.Length; i++)
        {
            if ((withMeta || !layout.Parts[i].IsMeta) && Entry(i).Entry is { } entry)
            {
                built.Add(entry);
            }
        }

        return new MapValue(built.DrainToImmutable(), provenance);
    }

    /// <summary>What the part at a position of the layout comes to.</summary>
    public BodyEntry Entry(int position)
    {
        var part = layout.Parts[position];
        if (entries[position] is { } known)
        {
            return ReferenceEquals(known, Running) ? Cycle(part) : known;
        }

        if (part.Constant is { } constant)
        {
            return entries[position] = new BodyEntry(constant);
        }

        if (shared is not null && part.Variability != Variability.ByInstance)
        {
            return entries[position] = shared.Find(position, isCertain);
        }

        entries[position] = Running;
        var found = scope.Session.Apart(isCertain, () => Evaluate(part));
        if (part.Variability == Variability.Constant && found.Entry is { } entry && Unknowns.FirstIn(entry.Value) is null)
        {
            part.Remember(entry);
        }

        return entries[position] = found;
    }

    private BodyEntry Evaluate(BodyPart part)
    {
        foreach (var item in part.Items)
        {
            if (item.Syntax is AttributeSyntax attribute)
            {
                var value = ExpressionEvaluator.Evaluate(new ConfigExpression(item.Source, attribute.Expression), scope);
                return new BodyEntry(new MapEntry(part.Name, value, new SourceSpan(item.Source, attribute.NameSpan)));
            }
        }

        return new BodyEntry(new BlockExpander(scope, isCertain).Expand(part));
    }

    private BodyEntry Cycle(BodyPart part)
    {
        var item = part.Items[0];
        var span = new SourceSpan(item.Source, item.Syntax is BlockSyntax block ? block.HeaderSpan : item.Syntax.Span);
        scope.Session.Sink.Add(EvaluationDiagnostics.Cycle.At(span, $"{owner}.{part.Name}"));
        var why = new UnknownReason(UnknownKind.Invalid, $"'{owner}.{part.Name}' depends on itself");
        return new BodyEntry(new MapEntry(part.Name, new UnknownValue(why, Provenance.Written(span)), span));
    }
}
