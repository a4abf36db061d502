using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Terraform.Modules;

/// <summary>Collects the declarations of the files of one directory.</summary>
internal sealed class ModuleBuilder(string directory)
{
    private readonly Dictionary<string, Declaration> variables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Declaration> outputs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LocalDeclaration> locals = new(StringComparer.Ordinal);
    private readonly List<ResourceDeclaration> resources = [];
    private readonly List<ModuleCall> calls = [];
    private readonly Dictionary<string, int> resourceIndex = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> callIndex = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> diagnostics = [];
    private readonly List<string> files = [];
    private bool isDeployable;

    public ICollection<Diagnostic> Diagnostics => diagnostics;

    public void Add(HclFile file, bool isOverride)
    {
        files.Add(file.Source.Path);
        diagnostics.AddRange(file.Diagnostics);
        foreach (var item in file.Body.Items)
        {
            switch (item)
            {
                case BlockSyntax block:
                    Add(file, block, isOverride);
                    break;
                case AttributeSyntax attribute:
                    diagnostics.Add(ModuleDiagnostics.StrayAttribute.At(file.Source, attribute.NameSpan, attribute.Name));
                    break;
            }
        }
    }

    public TerraformModule Build() => new(directory)
    {
        Files = [.. files],
        Variables = variables.ToImmutableDictionary(StringComparer.Ordinal),
        Locals = locals.ToImmutableDictionary(StringComparer.Ordinal),
        Outputs = outputs.ToImmutableDictionary(StringComparer.Ordinal),
        Resources = [.. resources],
        Calls = [.. calls],
        IsDeployable = isDeployable,
        Diagnostics = [.. diagnostics],
    };

    private void Add(HclFile file, BlockSyntax block, bool isOverride)
    {
        var source = file.Source;
        var labels = block.Type switch
        {
            "resource" or "data" or "ephemeral" => 2,
            "variable" or "output" or "module" or "provider" or "check" => 1,
            "locals" or "terraform" or "moved" or "import" or "removed" or "language" => 0,
            _ => -1,
        };
        if (labels < 0)
        {
            diagnostics.Add(ModuleDiagnostics.UnknownBlock.At(source, block.TypeSpan, block.Type));
            return;
        }

        if (block.Labels.Length < labels)
        {
            diagnostics.Add(ModuleDiagnostics.MissingLabel.At(source, block.HeaderSpan, block.Type, labels, block.Labels.Length));
            return;
        }

        var isIncomplete = file.Diagnostics.Any(diagnostic =>
            diagnostic is { Severity: DiagnosticSeverity.Error, Span: { } span } && block.Span.Contains(span.Span.Start));
        var body = ConfigBody.Of(source, block.Body);
        var declaration = new Declaration(source, block, isIncomplete ? body.WithoutBroken() : body) { IsIncomplete = isIncomplete };
        switch (block.Type)
        {
            case "variable":
                AddNamed(variables, "var." + declaration.Label(0), declaration, isOverride);
                break;
            case "output":
                AddNamed(outputs, "output." + declaration.Label(0), declaration, isOverride);
                break;
            case "locals":
                AddLocals(source, block.Body, isOverride);
                break;
            case "resource":
                AddResource(new ResourceDeclaration(ResourceMode.Managed, declaration.Label(0), declaration.Label(1), declaration), isOverride);
                break;
            case "data":
                AddResource(new ResourceDeclaration(ResourceMode.Data, declaration.Label(0), declaration.Label(1), declaration), isOverride);
                break;
            case "module":
                AddCall(new ModuleCall(declaration.Label(0), declaration), isOverride);
                break;
            case "check":
                AddChecked(file, block.Body);
                break;
            case "provider":
                isDeployable = true;
                break;
            case "terraform":
                isDeployable |= block.Body.Blocks.Any(inner => inner.Type is "backend" or "cloud");
                break;
        }
    }

    private void AddNamed(Dictionary<string, Declaration> table, string name, Declaration declaration, bool isOverride)
    {
        var key = declaration.Label(0);
        if (table.TryGetValue(key, out var existing) && isOverride)
        {
            table[key] = existing with { Body = existing.Body.OverriddenBy(declaration.Body) };
        }
        else if (existing is not null)
        {
            diagnostics.Add(ModuleDiagnostics.Duplicate.At(declaration.Header, name, existing.Header));
        }
        else if (isOverride)
        {
            diagnostics.Add(ModuleDiagnostics.NothingToOverride.At(declaration.Header, name));
        }
        else
        {
            table.Add(key, declaration);
        }
    }

    private void AddLocals(SourceText source, BodySyntax body, bool isOverride)
    {
        foreach (var attribute in body.Attributes)
        {
            var local = new LocalDeclaration(
                attribute.Name, new SourceSpan(source, attribute.NameSpan), new ConfigExpression(source, attribute.Expression));
            if (locals.TryGetValue(local.Name, out var existing) && !isOverride)
            {
                diagnostics.Add(ModuleDiagnostics.Duplicate.At(local.NameSpan, "local." + local.Name, existing.NameSpan));
                continue;
            }

            locals[local.Name] = local;
        }
    }

    private void AddResource(ResourceDeclaration resource, bool isOverride)
    {
        if (!resourceIndex.TryGetValue(resource.LocalAddress, out var index))
        {
            if (isOverride)
            {
                diagnostics.Add(ModuleDiagnostics.NothingToOverride.At(resource.Declaration.Header, resource.LocalAddress));
                return;
            }

            resourceIndex.Add(resource.LocalAddress, resources.Count);
            resources.Add(resource);
            return;
        }

        var existing = resources[index];
        if (isOverride)
        {
            var merged = existing.Declaration with { Body = existing.Declaration.Body.OverriddenBy(resource.Declaration.Body) };
            resources[index] = existing with { Declaration = merged };
            return;
        }

        // Terraform refuses this. A scanner sees it in folders of unrelated samples, so both are judged.
        diagnostics.Add(ModuleDiagnostics.Duplicate.At(resource.Declaration.Header, resource.LocalAddress, existing.Declaration.Header));
        resources.Add(resource);
    }

    private void AddCall(ModuleCall call, bool isOverride)
    {
        if (!callIndex.TryGetValue(call.Name, out var index))
        {
            if (isOverride)
            {
                diagnostics.Add(ModuleDiagnostics.NothingToOverride.At(call.Declaration.Header, "module." + call.Name));
                return;
            }

            callIndex.Add(call.Name, calls.Count);
            calls.Add(call);
            return;
        }

        var existing = calls[index];
        if (isOverride)
        {
            calls[index] = new ModuleCall(
                call.Name, existing.Declaration with { Body = existing.Declaration.Body.OverriddenBy(call.Declaration.Body) });
            return;
        }

        diagnostics.Add(ModuleDiagnostics.Duplicate.At(call.Declaration.Header, "module." + call.Name, existing.Declaration.Header));
    }

    /// <summary>A check may hold a data source of its own.</summary>
    private void AddChecked(HclFile file, BodySyntax body)
    {
        foreach (var block in body.Blocks.Where(block => block.Type == "data" && block.Labels.Length >= 2))
        {
            Add(file, block, isOverride: false);
        }
    }
}
