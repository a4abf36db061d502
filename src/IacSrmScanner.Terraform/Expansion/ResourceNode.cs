using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Evaluation;
using IacSrmScanner.Terraform.Modules;

namespace IacSrmScanner.Terraform.Expansion;

/// <summary>A resource or data source of one module instance.</summary>
internal sealed class ResourceNode : InstanceGroup<ResourceInstance>
{
    private readonly ModuleInstance module;
    private SharedEntries? shared;

    public ResourceNode(ModuleInstance module, ResourceDeclaration declaration)
        : base(module, declaration.Declaration)
    {
        this.module = module;
        Declaration = declaration;
        Address = module.Qualify(declaration.LocalAddress);
    }

    public ResourceDeclaration Declaration { get; }

    public override string Address { get; }

    protected override ResourceInstance Make(InstanceSlot slot) => new(
        Declaration,
        slot,
        InstanceExpander.ScopeOf(Set.Kind, slot, module.Scope, Set.Why, Declaration.Declaration.Header),
        Address + slot.Suffix,
        module.IsCertain,
        Set.Kind == InstanceKind.Single ? null : shared ??= new SharedEntries(Declaration.Declaration.Body, module.Scope, Address));

    protected override Value Attribute(ResourceInstance instance, string name, SourceSpan span) => instance.Attribute(name, span);

    protected override Value Whole(ResourceInstance instance, SourceSpan span) => instance.Whole(span);

    protected override Value Unknown(UnknownReason why, string? attribute, SourceSpan span)
    {
        var reference = new ResourceReference(Address, "");
        return attribute is null
            ? new UnknownValue(why, new Provenance(span, ProvenanceKind.Referenced) { Label = Address, Reference = reference }) { IsNotNull = true }
            : WholeResource.Attribute(reference, attribute, span);
    }
}
