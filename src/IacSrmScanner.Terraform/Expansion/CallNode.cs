using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Modules;

namespace IacSrmScanner.Terraform.Expansion;

/// <summary>A module call of one module instance.</summary>
internal sealed class CallNode : InstanceGroup<CalledModule>
{
    private readonly ModuleInstance caller;

    public CallNode(ModuleInstance caller, ModuleCall call)
        : base(caller, call.Declaration)
    {
        this.caller = caller;
        Call = call;
        Address = caller.Qualify("module." + call.Name);
    }

    public ModuleCall Call { get; }

    public override string Address { get; }

    protected override CalledModule Make(InstanceSlot slot) =>
        caller.Enter(Call, slot, InstanceExpander.ScopeOf(Set.Kind, slot, caller.Scope, Set.Why, Call.Declaration.Header), Address + slot.Suffix);

    protected override Value Attribute(CalledModule instance, string name, SourceSpan span)
    {
        if (instance.Module is not { } module)
        {
            return Missing(span);
        }

        return module.Output(name) is { } value
            ? value.From(Provenance.Through(span, $"{module.Address}.{name}", value))
            : caller.Session.Error(span, $"the module '{Call.Name}' has no output '{name}'");
    }

    protected override Value Whole(CalledModule instance, SourceSpan span) =>
        instance.Module is { } module ? module.Outputs(span) : Missing(span);

    protected override Value Unknown(UnknownReason why, string? attribute, SourceSpan span) => new UnknownValue(why, Provenance.Written(span));

    private UnknownValue Missing(SourceSpan span) => new(
        new UnknownReason(UnknownKind.MissingModule, $"the module '{Call.Name}' is not among the scanned files"), Provenance.Written(span));
}
