using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Hcl.Syntax;
using IacSrmScanner.Terraform.Values;

namespace IacSrmScanner.Terraform.Evaluation;

internal sealed partial class ExpressionEvaluator
{
    private Value Reference(ExpressionSyntax node)
    {
        var root = Unroll(node, out var steps);
        var at = 0;
        var value = root is VariableSyntax name && scope.Find(name.Name) is null
            ? Named(node, name, steps, out at)
            : root is VariableSyntax local ? scope.Find(local.Name) ?? Invalid(local) : Evaluate(root);
        var reference = value.Provenance.Reference;
        for (; at < steps.Length; at++)
        {
            if (IsInvalid(value))
            {
                break;
            }

            value = Step(node, value, steps[at]);
            if (reference is { Attribute.Length: > 0 } && steps[at].Name is { } part)
            {
                reference = reference with { Attribute = $"{reference.Attribute}.{part}" };
            }
        }

        return root is VariableSyntax && value.Provenance.Span != At(node)
            ? value.From(Provenance.Through(At(node), TextOf(node), value) with { Reference = reference is { Attribute: "" } ? null : reference })
            : value;
    }

    /// <summary>The steps of a reference in order, keys evaluated, and what it begins with.</summary>
    private ExpressionSyntax Unroll(ExpressionSyntax node, out AccessStep[] steps)
    {
        steps = new AccessStep[CountSteps(node)];
        for (var i = steps.Length - 1; i >= 0; i--)
        {
            switch (node)
            {
                case AttributeAccessSyntax { IsLegacyIndex: true } access:
                    steps[i] = new AccessStep(null, new TextValue(access.Name, Provenance.Written(new(source, access.NameSpan))), access.Span);
                    node = access.Source;
                    break;
                case AttributeAccessSyntax access:
                    steps[i] = new AccessStep(access.Name, null, access.Span);
                    node = access.Source;
                    break;
                case IndexSyntax index:
                    steps[i] = new AccessStep(null, Evaluate(index.Key), index.Span);
                    node = index.Collection;
                    break;
            }
        }

        return node;
    }

    private static int CountSteps(ExpressionSyntax node)
    {
        for (var count = 0; ; count++)
        {
            switch (node)
            {
                case AttributeAccessSyntax access:
                    node = access.Source;
                    break;
                case IndexSyntax index:
                    node = index.Collection;
                    break;
                default:
                    return count;
            }
        }
    }

    private Value Named(ExpressionSyntax node, VariableSyntax root, AccessStep[] steps, out int taken)
    {
        taken = 1;
        var module = scope.Module;
        switch (root.Name, steps is [var first, ..] ? first.Name : null)
        {
            case ("var", { } name):
                return module.Variable(name) ?? Session.Undeclared(At(node), $"the variable '{name}' is not declared in this module");
            case ("local", { } name):
                return module.Local(name) ?? Session.Undeclared(At(node), $"the local '{name}' is not declared in this module");
            case ("path", { } name):
                return Path(node, name);
            case ("terraform", "workspace"):
                return new TextValue(Session.Workspace, Provenance.Written(At(node)));
            case ("module", { } name):
                return module.Call(name) is { } call
                    ? Resolve(call, node, steps, 1, out taken)
                    : Session.Undeclared(At(node), $"the module '{name}' is not called in this module");
            case ("data", { } type) when steps is [_, { Name: { } name }, ..]:
                return module.Resource(ResourceMode.Data, type, name) is { } data
                    ? Resolve(data, node, steps, 2, out taken)
                    : Undeclared(node, $"the data source 'data.{type}.{name}' is not declared in this module");
            case ("var" or "local" or "path" or "module" or "data" or "terraform", _):
                return Session.Undeclared(At(node), $"'{root.Name}' cannot be used like this");
            case ("each" or "count", _):
                return Session.Undeclared(At(node), $"'{root.Name}' can be used only where for_each or count is set");
            case ("self" or "ephemeral", _):
                taken = steps.Length;
                return new UnknownValue(new UnknownReason(UnknownKind.Computed, $"'{TextOf(node)}' is known after apply"), Provenance.Written(At(node)));
            case (var type, { } name):
                return module.Resource(ResourceMode.Managed, type, name) is { } resource
                    ? Resolve(resource, node, steps, 1, out taken)
                    : Undeclared(node, $"the resource '{type}.{name}' is not declared in this module");
            default:
                taken = steps.Length;
                return Session.Undeclared(At(node), $"'{root.Name}' is no name that can be used here");
        }
    }

    /// <summary>A reference to a resource that is missing, as in a snippet: what it is meant to be is certainly something.</summary>
    private UnknownValue Undeclared(ExpressionSyntax node, string message) =>
        Session.Undeclared(At(node), message) with { IsNotNull = true };

    private Value Resolve(IReferable target, ExpressionSyntax node, AccessStep[] steps, int skip, out int taken)
    {
        var value = target.Resolve(steps.AsSpan(skip), At(node), out taken);
        taken += skip;
        return value;
    }

    private Value Path(ExpressionSyntax node, string name)
    {
        var provenance = Provenance.Written(At(node));
        return name switch
        {
            "module" => new TextValue(ModulePath.Between(Session.RootDirectory, scope.Module.Directory), provenance),
            "root" => new TextValue(".", provenance),
            "cwd" => new UnknownValue(new UnknownReason(UnknownKind.External, "the working directory is not known"), provenance) { IsNotNull = true },
            _ => Session.Undeclared(At(node), $"there is no 'path.{name}'"),
        };
    }

    private Value Splat(SplatSyntax node)
    {
        var collection = Evaluate(node.Source);
        var provenance = Provenance.Computed(At(node), collection);
        return Alternatives.Map(collection, provenance, value =>
        {
            switch (value)
            {
                case NullValue:
                    return new ListValue([], provenance);
                case UnknownValue unknown:
                    return SplatOfUnknown(node, unknown);
                case ListValue list:
                    var items = ImmutableArray.CreateBuilder<Value>(list.Items.Length);
                    for (var i = 0; i < list.Items.Length; i++)
                    {
                        items.Add(Each(list.Items[i], i));
                    }

                    return Collections.Checked(new ListValue(items.ToImmutable(), MadeFrom(node, value, items))
                    {
                        IsOpen = list.IsOpen,
                        Kind = list.Kind == ListKind.Tuple ? ListKind.Tuple : ListKind.List,
                    });
                default:
                    var only = Each(value, 0);
                    return new ListValue([only], MadeFrom(node, value, [only]));
            }
        }).MarkedSensitive(collection.IsSensitive);

        Value Each(Value item, int index) =>
            new ExpressionEvaluator(source, scope.WithItem(item, $" at #{index}")).Evaluate(node.Each);
    }

    /// <summary>Nothing is known but, for a resource, which attribute of it is read.</summary>
    private UnknownValue SplatOfUnknown(SplatSyntax node, UnknownValue unknown)
    {
        var (each, _) = Session.Capture(() => new ExpressionEvaluator(source, scope.WithItem(unknown, "")).Evaluate(node.Each));
        return new UnknownValue(unknown.Why, Provenance.Computed(At(node), each)) { IsNotNull = unknown.IsNotNull };
    }
}
