using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Evaluation;
using IacSrmScanner.Terraform.Modules;
using IacSrmScanner.Terraform.Policies;
using IacSrmScanner.Terraform.Values;

namespace IacSrmScanner.Terraform.Expansion;

/// <summary>One instance of a resource or data source.</summary>
internal sealed class ResourceInstance
{
    private readonly BodyExpander body;
    private readonly Scope scope;
    private Dictionary<string, Value?>? computed;

    /// <param name="declaration">The block.</param>
    /// <param name="slot">Which instance.</param>
    /// <param name="scope">What names mean inside it.</param>
    /// <param name="address">The instance's address.</param>
    /// <param name="isCertain">Whether the module instance certainly exists.</param>
    /// <param name="shared">What all instances have in common; null when there are no others.</param>
    public ResourceInstance(
        ResourceDeclaration declaration, InstanceSlot slot, Scope scope, string address, bool isCertain, SharedEntries? shared)
    {
        Declaration = declaration;
        Slot = slot;
        Address = address;
        IsCertain = isCertain && slot.Existence.IsTrue;
        this.scope = scope;
        body = new BodyExpander(declaration.Declaration.Body, scope, IsCertain, address, shared);
    }

    public ResourceDeclaration Declaration { get; }

    public InstanceSlot Slot { get; }

    public string Address { get; }

    /// <summary>The instance certainly exists, so that what is wrong with it is worth reporting.</summary>
    public bool IsCertain { get; }

    public ResourceReference Reference => new(Address, "");

    public MapValue Body() => body.ToMap(Provenance.Written(Declaration.Declaration.Header), withMeta: false) with { IsOpen = Declaration.Declaration.IsIncomplete };

    public MapValue Meta() => ResourceMeta.Of(Declaration.Declaration.Body, scope, IsCertain);

    /// <summary>An attribute as other expressions see it.</summary>
    public Value Attribute(string name, SourceSpan span)
    {
        if ((Computed(name) ?? (ComputedAttributes.IsOnlyComputed(name) ? null : Written(name))) is not { } value)
        {
            return WholeResource.Attribute(Reference, name, span);
        }

        return Alternatives.Map(value, value.Provenance, given => Seen(name, given, span));
    }

    /// <summary>
    /// What is written, as others see it after apply: null is for the provider to fill in, and blocks have further attributes.
    /// </summary>
    private Value Seen(string name, Value value, SourceSpan span)
    {
        if (value is NullValue && Declaration.Type != "terraform_data")
        {
            return WholeResource.Attribute(Reference, name, span);
        }

        var seen = Through(value);
        return body.IsBlock(name) && seen is ListValue blocks
            ? blocks with { Items = [.. blocks.Items.Select(item => item is MapValue block ? Through(block) with { IsOpen = true } : item)] }
            : seen;

        T Through<T>(T of)
            where T : Value =>
            of with { Provenance = Provenance.Through(span, $"{Address}.{name}", of) with { Reference = Reference with { Attribute = name } } };
    }

    /// <summary>The instance as a whole: what is written, open to what the provider adds.</summary>
    public MapValue Whole(SourceSpan span)
    {
        var entries = ImmutableArray.CreateBuilder<MapEntry>();
        foreach (var part in Declaration.Declaration.Body.Layout.Parts)
        {
            if (!part.IsMeta)
            {
                entries.Add(new MapEntry(part.Name, Attribute(part.Name, span), null));
            }
        }

        return new MapValue(entries.DrainToImmutable(), WholeProvenance(span)) { IsOpen = true };
    }

    public Provenance WholeProvenance(SourceSpan span) => new(span, ProvenanceKind.Referenced) { Label = Address, Reference = Reference };

    private Value? Computed(string name)
    {
        computed ??= new Dictionary<string, Value?>(StringComparer.Ordinal);
        if (!computed.TryGetValue(name, out var value))
        {
            computed.Add(name, value = ProviderComputed.Find(Declaration.Mode == ResourceMode.Data, Declaration.Type, name, Body));
        }

        return value;
    }

    private Value? Written(string name) => body.Find(name)?.Value;
}
