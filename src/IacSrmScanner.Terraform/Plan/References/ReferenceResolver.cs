using System.Collections.Immutable;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Plan.Reading;

namespace IacSrmScanner.Terraform.Plan.References;

/// <summary>
/// What the plan says about an expression is a list of names. This follows them through variables, module calls and outputs to
/// the resources they come from. Locals are not in a plan, so what goes through one is not found.
/// </summary>
internal sealed class ReferenceResolver(PlanIndex plan, PlanValueReader reader, IReadOnlySet<string> addresses)
{
    private const int MaxDepth = 64;

    /// <summary>An expression that refers to more is cut, so that many uses of one output cost no more than they say.</summary>
    private const int MaxReferences = 256;

    private static readonly Provenance Nowhere = Provenance.Written(new(new("", ""), default));

    private readonly Dictionary<string, ModuleContext?> contexts = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Module, string Name), ImmutableArray<ResourceReference>> followed = [];

    /// <summary>The resources that an expression of a resource or module call refers to, each once.</summary>
    /// <param name="expression">The plan's account of the expression, or of several together.</param>
    /// <param name="module">The module that it stands in.</param>
    /// <param name="key">The instance key of the resource or call.</param>
    /// <param name="forEach">The offset of the <c>for_each</c> expression of the resource or call.</param>
    public ImmutableArray<ResourceReference> Of(Value? expression, ModuleContext module, string key, int forEach) =>
        Resolve(NamesIn(expression), module, key, forEach, 0);

    /// <summary>The module of an address; null when the configuration does not have it.</summary>
    public ModuleContext? Module(ImmutableArray<AddressStep> calls)
    {
        if (plan.Configuration is not { } root)
        {
            return null;
        }

        var context = new ModuleContext("", root, null, null, "");
        var address = "";
        foreach (var call in calls)
        {
            address = Join(address, call);
            if (!contexts.TryGetValue(address, out var inner))
            {
                contexts.Add(address, inner = Enter(context, call, address));
            }

            if (inner is null)
            {
                return null;
            }

            context = inner;
        }

        return context;
    }

    /// <summary>The expressions of a block, by the names of attributes and nested blocks.</summary>
    public MapValue? Expressions(ConfiguredBlock? block) => block is null ? null : reader.At(block.Expressions, Nowhere) as MapValue;

    private static ModuleContext? Enter(ModuleContext caller, AddressStep call, string address) =>
        caller.Configuration.Calls.TryGetValue(call.Name, out var configured)
            ? new ModuleContext(address, configured.Module, caller, configured.Block, call.Key)
            : null;

    private static string Join(string module, AddressStep call) =>
        module.Length == 0 ? $"module.{call.Name}{call.Key}" : $"{module}.module.{call.Name}{call.Key}";

    /// <summary>All names in an expression. After <c>a.b.c</c> stand <c>a.b</c> and <c>a</c>, which say nothing more.</summary>
    private static List<string> NamesIn(Value? expression)
    {
        var names = new List<string>();
        Collect(expression, isReferences: false);
        return names;

        void Collect(Value? value, bool isReferences)
        {
            switch (value)
            {
                case MapValue map:
                    foreach (var entry in map.Entries)
                    {
                        if (entry.Key != "constant_value")
                        {
                            Collect(entry.Value, entry.Key == "references");
                        }
                    }

                    break;
                case ListValue list:
                    foreach (var item in list.Items)
                    {
                        Collect(item, isReferences);
                    }

                    break;
                case TextValue { Text: var name } when isReferences && !(names is [.., var last] && IsPartOf(name, last)):
                    names.Add(name);
                    break;
            }
        }
    }

    private static bool IsPartOf(string name, string longer) =>
        longer.Length > name.Length && longer[name.Length] is '.' or '[' && longer.StartsWith(name, StringComparison.Ordinal);

    private ImmutableArray<ResourceReference> Resolve(List<string> names, ModuleContext module, string key, int forEach, int depth)
    {
        if (names.Count == 0 || depth > MaxDepth)
        {
            return [];
        }

        var found = new List<ResourceReference>();
        var isKeyed = names.Exists(name => name is "each.key" or "count.index");
        foreach (var name in names)
        {
            if (found.Count >= MaxReferences)
            {
                break;
            }

            var steps = AddressStep.Split(name);
            switch (steps)
            {
                case [{ Name: "var" }, var variable, ..]:
                    found.AddRange(Variable(module, variable.Name, depth));
                    break;
                case [{ Name: "module" }, var call, { Name: var output }, ..]:
                    found.AddRange(Output(module, call, output, depth));
                    break;
                case [{ Name: "each" }, { Name: "value" }, .. var attribute]:
                    found.AddRange(Resolve(NamesIn(reader.At(forEach, Nowhere)), module, "", -1, depth + 1)
                        .Select(reference => Keyed(reference.Address, reference.Attribute + Dotted(attribute), key)));
                    break;
                case [{ Name: "local" or "path" or "terraform" or "self" or "each" or "count" or "module" or "var" }, ..]:
                    break;
                case [{ Name: "data" }, { Name: var type }, { Name: var source } at, .. var attribute]:
                    found.Add(Keyed(Qualify(module, $"data.{type}.{source}{at.Key}"), Dotted(attribute), isKeyed && at.Key.Length == 0 ? key : ""));
                    break;
                case [{ Name: var type }, { Name: var resource } at, .. var attribute]:
                    found.Add(Keyed(Qualify(module, $"{type}.{resource}{at.Key}"), Dotted(attribute), isKeyed && at.Key.Length == 0 ? key : ""));
                    break;
            }
        }

        return [.. found.Distinct().Take(MaxReferences)];
    }

    private static string Qualify(ModuleContext module, string local) => module.Address.Length == 0 ? local : $"{module.Address}.{local}";

    private static string Dotted(ImmutableArray<AddressStep> steps) => string.Join('.', steps.Select(step => step.Name));

    /// <summary>A resource that is picked by this one's own key is the instance of that key, where there is one.</summary>
    private ResourceReference Keyed(string address, string attribute, string key) =>
        new(key.Length > 0 && addresses.Contains(address + key) ? address + key : address, attribute);

    private ImmutableArray<ResourceReference> Variable(ModuleContext module, string name, int depth) =>
        module is { Caller: { } caller, Call: { } call }
            ? Followed((module.Address, "var." + name), () => Resolve(NamesIn(Expressions(call)?[name]), caller, module.Key, call.ForEach, depth + 1))
            : [];

    private ImmutableArray<ResourceReference> Output(ModuleContext caller, AddressStep call, string name, int depth)
    {
        var address = Join(caller.Address, call);
        if (!contexts.TryGetValue(address, out var module))
        {
            contexts.Add(address, module = Enter(caller, call, address));
        }

        return module is not null && module.Configuration.Outputs.TryGetValue(name, out var offset)
            ? Followed((address, "output." + name), () => Resolve(NamesIn(reader.At(offset, Nowhere)), module, "", -1, depth + 1))
            : [];
    }

    /// <summary>Each name is followed once; one that leads to itself, which Terraform refuses, leads nowhere.</summary>
    private ImmutableArray<ResourceReference> Followed((string Module, string Name) name, Func<ImmutableArray<ResourceReference>> follow)
    {
        if (!followed.TryGetValue(name, out var found))
        {
            followed.Add(name, []);
            followed[name] = found = follow();
        }

        return found;
    }
}
