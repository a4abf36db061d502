using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Terraform.Plan.Reading;

/// <summary>Goes through a plan's text once.</summary>
internal sealed class PlanIndexer
{
    /// <summary>Modules within modules; deeper ones are not read. Terraform's own users stay far below.</summary>
    private const int MaxModuleDepth = 64;

    private readonly SourceText source;
    private readonly JsonScanner scanner;
    private readonly PlanIndex index;
    private readonly ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly List<PlannedResource> planned = [];
    private readonly List<PlannedResource> readBefore = [];
    private bool hasVersion;
    private bool hasContent;
    private bool hasPlannedValues;

    private PlanIndexer(SourceText source)
    {
        this.source = source;
        scanner = new JsonScanner(source.Content);
        index = new PlanIndex(source);
    }

    /// <summary>A cheap test that every plan passes.</summary>
    public static bool MayBePlan(string content) =>
        content.AsSpan(0, Math.Min(content.Length, 256)).TrimStart("\uFEFF \t\r\n") is ['{', ..]
        && content.Contains("\"format_version\"", StringComparison.Ordinal)
        && (content.Contains("\"planned_values\"", StringComparison.Ordinal)
            || content.Contains("\"resource_changes\"", StringComparison.Ordinal)
            || content.Contains("\"configuration\"", StringComparison.Ordinal));

    /// <summary>The plan; null when the text is something else.</summary>
    public static PlanIndex? Read(SourceText source)
    {
        var indexer = new PlanIndexer(source);
        var isWhole = indexer.scanner.TryObject(indexer.TopLevel);
        return indexer.hasVersion && indexer.hasContent ? indexer.Finish(isWhole) : null;
    }

    private PlanIndex Finish(bool isWhole)
    {
        if (!isWhole && scanner.Failure is { } failure)
        {
            diagnostics.Add(PlanDiagnostics.Broken.At(source, new TextSpan(Math.Min(failure.Offset, source.Length), 0), failure.Cause));
        }

        index.Resources.AddRange(hasPlannedValues ? planned : index.Changes.Values
            .Where(change => !change.IsRemoval)
            .Select(change => new PlannedResource(change.Address, change.Span, change.After, change.Sensitive)));
        var known = index.Resources.Select(resource => resource.Address.Full).ToHashSet(StringComparer.Ordinal);
        index.Resources.AddRange(readBefore.Where(resource => known.Add(resource.Address.Full)));
        index.Diagnostics = diagnostics.ToImmutable();
        return index;
    }

    private bool TopLevel(string key, TextSpan span)
    {
        switch (key)
        {
            case "format_version" when scanner.Peek() == '"':
                hasVersion = true;
                return scanner.TryText(out var version, out var place) && Check(version, place);
            case "planned_values":
                hasContent = hasPlannedValues = true;
                return Object(PlannedValues);
            case "resource_changes":
                hasContent = true;
                return Array(Change);
            case "prior_state":
                return Object((name, _) => name == "values" ? Object(PriorValues) : scanner.TrySkip());
            case "configuration":
                return Object(Configuration);
            case "variables":
                return Object(Variable);
            case "errored" when scanner.Peek() == 't':
                diagnostics.Add(PlanDiagnostics.Errored.At(source, span));
                return scanner.TrySkip();
            default:
                return scanner.TrySkip();
        }
    }

    private bool Check(string version, TextSpan place)
    {
        if (version.Split('.')[0] is not ("0" or "1"))
        {
            diagnostics.Add(PlanDiagnostics.NewFormat.At(source, place, version));
        }

        return true;
    }

    private bool PlannedValues(string key, TextSpan span) => key switch
    {
        "root_module" => Object(Module(planned, _ => true, 0)),
        "outputs" => Object(Output),
        _ => scanner.TrySkip(),
    };

    /// <summary>Of the state before the plan only what was read from the cloud counts: the plan has no other place for it.</summary>
    private bool PriorValues(string key, TextSpan span) => key == "root_module"
        ? Object(Module(readBefore, resource => resource.Address.Mode == ResourceMode.Data, 0))
        : scanner.TrySkip();

    private Func<string, TextSpan, bool> Module(List<PlannedResource> into, Func<PlannedResource, bool> isWanted, int depth) => (key, span) =>
    {
        switch (key)
        {
            case "resources":
                return Array(() => Resource(into, isWanted));
            case "child_modules" when depth < MaxModuleDepth:
                return Array(() => Object(Module(into, isWanted, depth + 1)));
            case "child_modules":
                diagnostics.Add(PlanDiagnostics.TooDeep.At(source, span, MaxModuleDepth));
                return scanner.TrySkip();
            default:
                return scanner.TrySkip();
        }
    };

    private bool Resource(List<PlannedResource> into, Func<PlannedResource, bool> isWanted)
    {
        scanner.Peek();
        var start = scanner.Position;
        var (address, values, sensitive) = ("", -1, -1);
        var isRead = Object((key, _) =>
        {
            switch (key)
            {
                case "address":
                    return Text(ref address);
                case "values":
                    return Offset(ref values);
                case "sensitive_values":
                    return Offset(ref sensitive);
                default:
                    return scanner.TrySkip();
            }
        });
        if (isRead && PlanAddress.Parse(address) is { } parsed)
        {
            var resource = new PlannedResource(parsed, TextSpan.FromBounds(start, scanner.Position), values, sensitive);
            if (isWanted(resource))
            {
                into.Add(resource);
            }
        }

        return isRead;
    }

    private bool Change()
    {
        scanner.Peek();
        var start = scanner.Position;
        var (address, isDeposed, isRemoval) = ("", false, false);
        var (after, unknown, sensitive) = (-1, -1, -1);
        var isRead = Object((key, _) =>
        {
            switch (key)
            {
                case "address":
                    return Text(ref address);
                case "deposed":
                    isDeposed = true;
                    return scanner.TrySkip();
                case "change":
                    return Object(Part);
                default:
                    return scanner.TrySkip();
            }
        });
        if (isRead && !isDeposed && PlanAddress.Parse(address) is { } parsed)
        {
            index.Add(new PlannedChange(parsed, TextSpan.FromBounds(start, scanner.Position), isRemoval, after, unknown, sensitive));
        }

        return isRead;

        bool Part(string key, TextSpan span)
        {
            switch (key)
            {
                case "actions":
                    return Actions(out isRemoval);
                case "after":
                    return Offset(ref after);
                case "after_unknown":
                    return Offset(ref unknown);
                case "after_sensitive":
                    return Offset(ref sensitive);
                default:
                    return scanner.TrySkip();
            }
        }
    }

    private bool Actions(out bool isRemoval)
    {
        var actions = new List<string>();
        var isRead = Array(() =>
        {
            var action = "";
            var isText = Text(ref action);
            actions.Add(action);
            return isText;
        });
        isRemoval = actions is ["delete"] or ["forget"];
        return isRead;
    }

    private bool Variable(string name, TextSpan span) => Object((key, _) =>
    {
        if (key == "value")
        {
            scanner.Peek();
            index.Variables[name] = scanner.Position;
        }

        return scanner.TrySkip();
    });

    private bool Output(string name, TextSpan span)
    {
        var value = -1;
        var isSensitive = false;
        var isRead = Object((key, _) =>
        {
            isSensitive |= key == "sensitive" && scanner.Peek() == 't';
            return key == "value" ? Offset(ref value) : scanner.TrySkip();
        });
        index.Outputs[name] = (span, value, isSensitive);
        return isRead;
    }

    private bool Configuration(string key, TextSpan span)
    {
        if (key != "root_module")
        {
            return scanner.TrySkip();
        }

        hasContent = true;
        index.Configuration = new ConfiguredModule();
        return Object(Configured(index.Configuration, 0));
    }

    private Func<string, TextSpan, bool> Configured(ConfiguredModule module, int depth) => (key, _) => key switch
    {
        "resources" => Array(() => ConfiguredResource(module)),
        "outputs" => Object((name, _) => Object((part, _) =>
        {
            if (part == "expression")
            {
                scanner.Peek();
                module.Outputs[name] = scanner.Position;
            }

            return scanner.TrySkip();
        })),
        "variables" => Object((name, _) => Object((part, _) =>
        {
            if (part == "sensitive" && scanner.Peek() == 't')
            {
                module.SensitiveVariables.Add(name);
            }

            return scanner.TrySkip();
        })),
        "module_calls" when depth < MaxModuleDepth => Object((name, _) => ConfiguredCall(module, name, depth)),
        _ => scanner.TrySkip(),
    };

    private bool ConfiguredResource(ConfiguredModule module)
    {
        var (address, expressions, forEach) = ("", -1, -1);
        var isRead = Object((key, _) =>
        {
            switch (key)
            {
                case "address":
                    return Text(ref address);
                case "expressions":
                    return Offset(ref expressions);
                case "for_each_expression":
                    return Offset(ref forEach);
                default:
                    return scanner.TrySkip();
            }
        });
        if (isRead)
        {
            module.Resources[address] = new ConfiguredBlock(expressions, forEach);
        }

        return isRead;
    }

    private bool ConfiguredCall(ConfiguredModule caller, string name, int depth)
    {
        var (expressions, forEach) = (-1, -1);
        var module = new ConfiguredModule();
        var isRead = Object((key, _) =>
        {
            switch (key)
            {
                case "expressions":
                    return Offset(ref expressions);
                case "for_each_expression":
                    return Offset(ref forEach);
                case "module":
                    return Object(Configured(module, depth + 1));
                default:
                    return scanner.TrySkip();
            }
        });
        caller.Calls[name] = new ConfiguredCall(new ConfiguredBlock(expressions, forEach), module);
        return isRead;
    }

    /// <summary>What is not of the kind that the format asks for is passed over.</summary>
    private bool Object(Func<string, TextSpan, bool> member) => scanner.Peek() == '{' ? scanner.TryObject(member) : scanner.TrySkip();

    private bool Array(Func<bool> item) => scanner.Peek() == '[' ? scanner.TryArray(item) : scanner.TrySkip();

    private bool Text(ref string into)
    {
        if (scanner.Peek() != '"')
        {
            return scanner.TrySkip();
        }

        var isRead = scanner.TryText(out var text, out _);
        into = text;
        return isRead;
    }

    private bool Offset(ref int into)
    {
        into = scanner.Peek() == '\0' ? -1 : scanner.Position;
        return scanner.TrySkip();
    }
}
