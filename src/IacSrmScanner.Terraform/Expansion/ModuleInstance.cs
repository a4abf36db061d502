using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Evaluation;
using IacSrmScanner.Terraform.Modules;

namespace IacSrmScanner.Terraform.Expansion;

/// <summary>A module with its inputs: everything in it is evaluated when it is first asked for, and once.</summary>
internal sealed class ModuleInstance : IModuleScope
{
    private readonly Dictionary<string, Memo<Value>> variables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Memo<Value>> locals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Memo<Value>> outputs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResourceNode> resources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CallNode> calls = new(StringComparer.Ordinal);
    private readonly ModuleWalk walk;

    public ModuleInstance(
        TerraformModule module, ModuleWalk walk, string address, ImmutableArray<CallSite> callChain, bool isCertain, Func<string, Value?> input)
    {
        Module = module;
        this.walk = walk;
        Address = address;
        CallChain = callChain;
        IsCertain = isCertain;
        Scope = new Scope(this);
        foreach (var (name, declaration) in module.Variables)
        {
            var variable = new VariableNode(name, declaration, this);
            variables.Add(name, new Memo<Value>(
                () => Session.Apart(isCertain, () => variable.Evaluate(input(name))), () => Cycle($"var.{name}", declaration.Header)));
        }

        foreach (var (name, local) in module.Locals)
        {
            locals.Add(name, new Memo<Value>(
                () => Session.Apart(isCertain, () => ExpressionEvaluator.Evaluate(local.Expression, Scope)),
                () => Cycle($"local.{name}", local.NameSpan)));
        }

        foreach (var (name, output) in module.Outputs)
        {
            outputs.Add(name, new Memo<Value>(
                () => Session.Apart(isCertain, () => EvaluateOutput(output)), () => Cycle($"output.{name}", output.Header)));
        }

        Resources = [.. module.Resources.Select(declaration => new ResourceNode(this, declaration))];
        foreach (var node in Resources)
        {
            _ = resources.TryAdd(node.Declaration.LocalAddress, node);
        }

        Calls = [.. module.Calls.Select(call => new CallNode(this, call))];
        foreach (var call in Calls)
        {
            _ = calls.TryAdd(call.Call.Name, call);
        }
    }

    public TerraformModule Module { get; }

    public string Address { get; }

    public string Directory => Module.Directory;

    public ImmutableArray<CallSite> CallChain { get; }

    /// <summary>The directories of the modules that it was called from, outermost first.</summary>
    public ImmutableArray<string> Ancestors { get; init; } = [];

    /// <summary>The instance certainly exists, so that what is wrong with it is worth reporting.</summary>
    public bool IsCertain { get; }

    public EvaluationSession Session => walk.Session;

    public Scope Scope { get; }

    public ImmutableArray<ResourceNode> Resources { get; }

    public ImmutableArray<CallNode> Calls { get; }

    /// <summary>An address of this module as seen from the root.</summary>
    public string Qualify(string address) => Address.Length == 0 ? address : $"{Address}.{address}";

    public Value? Variable(string name) => variables.GetValueOrDefault(name)?.Value;

    public Value? Local(string name) => locals.GetValueOrDefault(name)?.Value;

    public Value? Output(string name) => outputs.GetValueOrDefault(name)?.Value;

    public IReferable? Resource(ResourceMode mode, string type, string name) =>
        resources.GetValueOrDefault(mode == ResourceMode.Data ? $"data.{type}.{name}" : $"{type}.{name}");

    public IReferable? Call(string name) => calls.GetValueOrDefault(name);

    /// <summary>All outputs as the object that <c>module.name</c> stands for.</summary>
    public MapValue Outputs(SourceSpan span)
    {
        var entries = Module.Outputs.Keys.Order(StringComparer.Ordinal).Select(name => new MapEntry(name, outputs[name].Value, null)).ToImmutableArray();
        return new MapValue(entries, Provenance.Computed(span, [.. entries.Select(entry => entry.Value)]));
    }

    /// <summary>The module that a call leads to, with the arguments of that call.</summary>
    public CalledModule Enter(ModuleCall call, InstanceSlot slot, Scope scope, string address) => new(walk.Enter(this, call, slot, scope, address));

    /// <summary>The instances of a block whose number depends on itself.</summary>
    public InstanceSet CyclicSet(Declaration declaration, string address)
    {
        var cycle = Cycle(address, declaration.Header);
        return InstanceSet.Single with { Why = cycle.Why };
    }

    public UnknownValue Cycle(string name, SourceSpan span)
    {
        Session.Sink.Add(EvaluationDiagnostics.Cycle.At(span, Qualify(name)));
        return new UnknownValue(new UnknownReason(UnknownKind.Invalid, $"'{name}' depends on itself"), Provenance.Written(span));
    }

    private Value EvaluateOutput(Declaration output)
    {
        if (output.Body.Find("value") is not { } expression)
        {
            return Session.Error(output.Header, "an output needs a value");
        }

        var value = ExpressionEvaluator.Evaluate(expression, Scope);
        return value.MarkedSensitive(output.Body.Find("sensitive") is { } flag && ExpressionEvaluator.Evaluate(flag, Scope) is BoolValue { IsTrue: true });
    }
}
