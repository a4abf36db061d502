using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Hcl.Syntax;
using IacSrmScanner.Terraform.Evaluation;
using IacSrmScanner.Terraform.Modules;

namespace IacSrmScanner.Terraform.Expansion;

/// <summary>Follows module calls through one configuration, within limits, and remembers what was read.</summary>
internal sealed class ModuleWalk(ModuleLoader loader, EvaluationSession session, bool requiresModules)
{
    private const int MaxModules = 10_000;

    private const int MaxDepth = 40;

    private static readonly HashSet<string> MetaArguments =
        new(["source", "version", "count", "for_each", "providers", "depends_on"], StringComparer.Ordinal);

    private readonly HashSet<string> named = new(StringComparer.Ordinal);
    private readonly SortedSet<string> directories = new(StringComparer.Ordinal);
    private readonly ModuleManifest manifest = ModuleManifest.Of(loader.Tree, session.RootDirectory);
    private int entered;

    public EvaluationSession Session { get; } = session;

    /// <summary>The directories of all modules that were entered.</summary>
    public IEnumerable<string> Directories => directories;

    public ModuleInstance Root(string directory, Func<string, Value?> input)
    {
        directories.Add(directory);
        return new ModuleInstance(loader.Load(directory), this, "", [], isCertain: true, input);
    }

    public ModuleInstance? Enter(ModuleInstance caller, ModuleCall call, InstanceSlot slot, Scope scope, string address)
    {
        var header = call.Declaration.Header;
        var source = call.Source ?? ComputedSource(caller, call);
        var directory = Locate(caller, source, address);
        var module = directory is null ? null : loader.Load(directory);
        if (module is null || module.Files.IsEmpty)
        {
            var missing = requiresModules ? ExpansionDiagnostics.RequiredModule : ExpansionDiagnostics.MissingModule;
            NameOnce(missing.At(header, call.Name, source ?? ""));
            return null;
        }

        if (module.Directory == caller.Directory || caller.Ancestors.Contains(module.Directory))
        {
            NameOnce(ExpansionDiagnostics.ModuleCycle.At(header, module.Directory, call.Name));
            return null;
        }

        if (++entered > MaxModules || caller.CallChain.Length >= MaxDepth)
        {
            NameOnce(ExpansionDiagnostics.TooManyModules.At(header, MaxModules, MaxDepth, call.Name));
            return null;
        }

        foreach (var item in call.Declaration.Body.Items)
        {
            if (item.Syntax is AttributeSyntax argument && !MetaArguments.Contains(argument.Name) && !module.Variables.ContainsKey(argument.Name))
            {
                NameOnce(ExpansionDiagnostics.UnknownArgument.At(item.Source, argument.NameSpan, call.Name, argument.Name));
            }
        }

        directories.Add(module.Directory);
        return new ModuleInstance(
            module,
            this,
            address,
            [.. caller.CallChain, new CallSite("module." + call.Name + slot.Suffix, header)],
            caller.IsCertain && slot.Existence.IsTrue,
            name => call.Declaration.Body.Find(name) is { } argument && !MetaArguments.Contains(name)
                ? Argument(name, address, ExpressionEvaluator.Evaluate(argument, scope), argument.Span)
                : null)
        {
            Ancestors = [.. caller.Ancestors, caller.Directory],
        };
    }

    /// <summary>OpenTofu evaluates the source of a module before all else; it can use variables and locals.</summary>
    private static string? ComputedSource(ModuleInstance caller, ModuleCall call) =>
        call.Declaration.Body.Find("source") is { } expression && ExpressionEvaluator.Evaluate(expression, caller.Scope) is TextValue text
            ? text.Text
            : null;

    /// <summary>The value as the called module sees it: one step further from where it was written.</summary>
    private static Value Argument(string name, string address, Value value, SourceSpan span) =>
        value.From(new Provenance(span, ProvenanceKind.Referenced)
        {
            Label = $"the argument '{name}' of '{address}'",
            Reference = value.Provenance.Reference,
            Inputs = value.Provenance.Span == span ? value.Provenance.Inputs : [value.Provenance],
        });

    private string? Locate(ModuleInstance caller, string? source, string address) => source is null
        ? null
        : loader.Locate(source, caller.Directory) ?? (ModuleCall.IsLocalSource(source) ? null : manifest.Find(InstanceKeys.Strip(address)));

    /// <summary>A call in a loop, or a module that is called often, has its trouble reported once.</summary>
    private void NameOnce(Core.Diagnostics.Diagnostic diagnostic)
    {
        if (named.Add(diagnostic.ToString()))
        {
            Session.Report([diagnostic]);
        }
    }
}
