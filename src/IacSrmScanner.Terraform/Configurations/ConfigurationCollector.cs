using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Expansion;

namespace IacSrmScanner.Terraform.Configurations;

/// <summary>Walks through the instances of a configuration and makes their resources and named values.</summary>
internal sealed class ConfigurationCollector
{
    private readonly ImmutableArray<Resource>.Builder resources = ImmutableArray.CreateBuilder<Resource>();
    private readonly ImmutableArray<NamedValue>.Builder values = ImmutableArray.CreateBuilder<NamedValue>();

    public ImmutableArray<Resource> Resources => resources.ToImmutable();

    public ImmutableArray<NamedValue> Values => values.ToImmutable();

    public void Collect(ModuleInstance module) => Collect(module, Truth.True, null);

    private void Collect(ModuleInstance module, Truth existence, UnknownReason? why)
    {
        AddValues(module);
        foreach (var node in module.Resources)
        {
            foreach (var instance in node.Instances)
            {
                resources.Add(Make(module, instance, existence, why));
            }
        }

        foreach (var call in module.Calls)
        {
            foreach (var slot in call.Set.Slots)
            {
                if (call.Instance(slot).Module is { } called)
                {
                    Collect(called, Truth.And(existence, slot.Existence), why ?? slot.Why);
                }
            }
        }
    }

    private static Resource Make(ModuleInstance module, ResourceInstance instance, Truth existence, UnknownReason? why)
    {
        var declaration = instance.Declaration;
        return new Resource
        {
            Dialect = Dialect.Terraform,
            Cloud = Clouds.Of(declaration.Type),
            Type = declaration.Type,
            Name = declaration.Name,
            Address = instance.Address,
            Mode = declaration.Mode,
            Body = instance.Body(),
            Meta = instance.Meta(),
            Header = declaration.Declaration.Header,
            Extent = declaration.Declaration.Extent,
            Existence = Truth.And(existence, instance.Slot.Existence),
            ExistenceReason = why ?? instance.Slot.Why,
            CallChain = module.CallChain,
        };
    }

    private void AddValues(ModuleInstance module)
    {
        foreach (var (name, declaration) in module.Module.Variables.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            Add("variable", name, module.Variable(name), declaration.Header);
        }

        foreach (var (name, local) in module.Module.Locals.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            Add("local", name, module.Local(name), local.NameSpan);
        }

        foreach (var (name, declaration) in module.Module.Outputs.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            Add("output", name, module.Output(name), declaration.Header);
        }

        void Add(string kind, string name, Value? value, SourceSpan span)
        {
            if (value is not null)
            {
                values.Add(new NamedValue(kind, module.Qualify(name), value, span));
            }
        }
    }
}
