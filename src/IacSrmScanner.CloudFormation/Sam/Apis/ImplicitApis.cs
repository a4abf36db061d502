using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Apis;

/// <summary>
/// The API that is made when events name none, and the paths of every API whose definition is made from events. One for
/// REST APIs, one for HTTP APIs.
/// </summary>
internal sealed class ImplicitApis(SamContext context, SamGlobals globals, bool isHttp)
{
    private readonly string apiId = isHttp ? "ServerlessHttpApi" : "ServerlessRestApi";
    private readonly string eventType = isHttp ? "HttpApi" : "Api";
    private readonly string apiType = isHttp ? "AWS::Serverless::HttpApi" : "AWS::Serverless::Api";
    private readonly string idProperty = isHttp ? "ApiId" : "RestApiId";
    private readonly Dictionary<string, Dictionary<string, Dictionary<string, string?>>> conditions = new(StringComparer.Ordinal);
    private readonly List<SamNode> deletionPolicies = [];
    private readonly List<SamNode> replacePolicies = [];

    public void Prepare()
    {
        var existing = context.Resources[apiId];
        var first = FirstEvent();
        var at = new At(first?.KeySpan ?? context.Resources.Span);
        context.Resources.Set(apiId, Skeleton(at), at.Span);
        foreach (var (id, resource) in Sources())
        {
            AddEvents(id, resource);
        }

        SetAttributes(at);
        AddPathConditions(at);
        if (((context.Properties(apiId)?["DefinitionBody"] as SamMap)?["paths"] as SamMap)?.Count is null or 0)
        {
            if (existing is null)
            {
                context.Resources.Remove(apiId);
            }
            else
            {
                context.Resources.Set(apiId, existing);
            }
        }
    }

    private SamMap Skeleton(At at)
    {
        var properties = isHttp
            ? at.Map(("DefinitionBody", HttpDocument.Skeleton(at)), (RestApiResource.ManagesDefinition, at.Bool(true)))
            : at.Map(("StageName", at.Text("Prod")), ("DefinitionBody", RestDocument.Skeleton(at)), (RestApiResource.ManagesDefinition, at.Bool(true)));
        return at.Map(("Type", at.Text(apiType)), ("Properties", properties));
    }

    private IEnumerable<(string Id, SamMap Resource)> Sources() => context.Resources.Entries
        .Where(entry => entry.Value is SamMap map && map["Type"].AsText() is "AWS::Serverless::Function" or "AWS::Serverless::StateMachine")
        .Select(entry => (entry.Key, (SamMap)entry.Value));

    /// <summary>The event that stands for the implicit API.</summary>
    private SamEntry? FirstEvent() => Sources()
        .SelectMany(source => ((source.Resource["Properties"] as SamMap)?["Events"] as SamMap)?.Entries ?? [])
        .Where(IsMine)
        .FirstOrDefault(entry => (entry.Value as SamMap)?["Properties"] is not SamMap properties || !properties.Contains(idProperty));

    private bool IsMine(SamEntry entry) => entry.Value is SamMap map && map["Type"].AsText() == eventType;

    private void AddEvents(string id, SamMap resource)
    {
        if ((resource["Properties"] as SamMap)?["Events"] is not SamMap events)
        {
            return;
        }

        var mine = events.Entries.Where(IsMine).ToArray();
        var order = new LegacyOrder();
        foreach (var entry in mine)
        {
            order.Add(entry.Key);
        }

        foreach (var entry in order.Keys.Select(events.Find).OfType<SamEntry>().ToArray())
        {
            try
            {
                AddEvent(resource, entry);
            }
            catch (SamRefusal refusal)
            {
                context.Refuse(id, refusal, entry.KeySpan);
            }
        }

        events.MakeRoom([.. order.Keys]);
    }

    private void AddEvent(SamMap resource, SamEntry entry)
    {
        var written = (SamMap)entry.Value;
        if (written["Properties"].NotNull() is { } wrong and not SamMap)
        {
            throw new SamRefusal($"the properties of the event '{entry.Key}' must be a mapping", wrong.Span);
        }

        var properties = written["Properties"] as SamMap;
        if (properties is null or { Count: 0 })
        {
            if (!isHttp)
            {
                return;
            }

            properties = new SamMap(entry.KeySpan, written.IsLegacy);
            written.Set("Properties", properties);
        }

        var at = new At(entry.KeySpan);
        if (!properties.Contains(idProperty))
        {
            AddTags(resource);
            properties.Set(idProperty, at.Ref(apiId));
        }

        if (isHttp && !properties["Path"].IsGiven() && !properties["Method"].IsGiven())
        {
            properties.Set("Path", at.Text(HttpDocument.DefaultPath));
            properties.Set("Method", at.Text(ApiDocument.AnyMethod));
        }

        var (path, method) = Route(entry, properties);
        var id = properties[idProperty].RefId() ?? properties[idProperty].AsText()
            ?? throw new SamRefusal($"'{idProperty}' of the event '{entry.Key}' must be a text or refer to an API", properties[idProperty]?.Span);
        Note(id, path.Text, method.Text, resource);
        AddPath(id, entry, properties, path, method);
        if (isHttp && properties["RouteSettings"] is { } settings)
        {
            AddRouteSettings(id, entry, settings, path, method, resource["Condition"]);
        }
    }

    private static (SamText Path, SamText Method) Route(SamEntry entry, SamMap properties)
    {
        SamText Text(string name) => properties[name] as SamText
            ?? throw new SamRefusal($"'{name}' of the event '{entry.Key}' must be given and be a text", properties[name]?.Span ?? entry.KeySpan);
        return (Text("Path"), Text("Method"));
    }

    private void AddTags(SamMap resource)
    {
        var section = resource["Type"].AsText()?["AWS::Serverless::".Length..] ?? "";
        var properties = resource["Properties"] as SamMap;
        var propagates = properties?["PropagateTags"].OrNull() ?? globals.Find(section, "PropagateTags");
        var tags = (properties?["Tags"].OrNull() ?? globals.Find(section, "Tags")) as SamMap;
        if (!propagates.IsGiven() || tags is not { Count: > 0 } || context.Properties(apiId) is not { } api)
        {
            return;
        }

        if (api["Tags"] is not SamMap all)
        {
            all = new SamMap(tags.Span);
            api.Set("Tags", all);
        }

        foreach (var tag in tags.Entries)
        {
            all.Set(tag);
        }

        api.Set("PropagateTags", new At(tags.Span).Bool(true));
    }

    private void Note(string id, string path, string method, SamMap resource)
    {
        if (!conditions.TryGetValue(id, out var paths))
        {
            conditions[id] = paths = new(StringComparer.Ordinal);
        }

        if (!paths.TryGetValue(path, out var methods))
        {
            paths[path] = methods = new(StringComparer.Ordinal);
        }

        methods[method] = resource["Condition"].AsText();
        if (id == apiId)
        {
            deletionPolicies.AddRange(resource["DeletionPolicy"].OrNull() is { } deletion ? [deletion] : []);
            replacePolicies.AddRange(resource["UpdateReplacePolicy"].OrNull() is { } replace ? [replace] : []);
        }
    }

    private void AddPath(string id, SamEntry entry, SamMap properties, SamText path, SamText method)
    {
        if (context.Resources[id] is not SamMap resource || (!isHttp && resource["Type"].AsText() == "AWS::Serverless::HttpApi"))
        {
            throw new SamRefusal($"'{idProperty}' of the event '{entry.Key}' must refer to an API of the same template", properties[idProperty]?.Span);
        }

        if (resource["Properties"] is not SamMap api || !api[RestApiResource.ManagesDefinition].IsGiven())
        {
            return;
        }

        if (isHttp ? HttpDocument.IsValid(api["DefinitionBody"]) : RestDocument.IsValid(api["DefinitionBody"]))
        {
            if (isHttp)
            {
                var document = new HttpDocument(context, api["DefinitionBody"]);
                document.AddPath(path, method);
                document.Finish();
            }
            else
            {
                var document = new RestDocument(context, api["DefinitionBody"]);
                document.AddPath(path, method);
                document.Finish();
            }
        }
    }

    private void AddRouteSettings(string id, SamEntry entry, SamNode written, SamText path, SamText method, SamNode? condition)
    {
        if (context.Properties(id) is not { } api)
        {
            return;
        }

        var own = written as SamMap ?? throw new SamRefusal($"'RouteSettings' of the event '{entry.Key}' must be a mapping", written.Span);
        var at = new At(written.Span);
        if (api["RouteSettings"] is { } present and not SamMap)
        {
            throw new SamRefusal($"'RouteSettings' of '{id}' must be a mapping", present.Span);
        }

        if (api["RouteSettings"] is not SamMap all)
        {
            all = at.Map();
            api.Set("RouteSettings", all);
        }

        var route = method.Text == ApiDocument.AnyMethod ? path.Text : $"{method.Text.ToUpperInvariant()} {path.Text}";
        var settings = all[route] as SamMap ?? at.Map();
        all.Set(route, settings);
        foreach (var setting in (condition is null ? own : at.If(condition, own)).Entries)
        {
            settings.Set(setting);
        }
    }

    private void SetAttributes(At at)
    {
        if (context.Resources[apiId] is not SamMap api)
        {
            return;
        }

        var all = conditions.GetValueOrDefault(apiId)?.Values.SelectMany(methods => methods.Values).Distinct().ToArray() ?? [];
        if (all.Length > 0 && !all.Contains(null))
        {
            var names = all.OfType<string>().Order(StringComparer.Ordinal).ToArray();
            api.Set("Condition", at.Text(Combined(at, apiId + "Condition", names)));
        }

        Strongest(api, "DeletionPolicy", deletionPolicies, "Retain", "Delete");
        Strongest(api, "UpdateReplacePolicy", replacePolicies, "Retain", "Snapshot", "Delete");
    }

    private string Combined(At at, string name, string[] names)
    {
        if (names.Length == 1)
        {
            return names[0];
        }

        CombinedCondition.Add(context.Conditions, at, name, names);
        return name;
    }

    private static void Strongest(SamMap api, string attribute, List<SamNode> policies, params ReadOnlySpan<string> order)
    {
        foreach (var name in order)
        {
            if (policies.Find(policy => policy.AsText() == name) is { } found)
            {
                api.Set(attribute, found);
                return;
            }
        }
    }

    /// <summary>A path all of whose methods depend on conditions exists only when one of them holds.</summary>
    private void AddPathConditions(At at)
    {
        var legacy = LegacyConditions();
        foreach (var entry in context.Resources.Entries)
        {
            if (entry.Value is not SamMap resource || resource["Type"].AsText() != apiType
                || resource["Properties"] is not SamMap api || !api[RestApiResource.ManagesDefinition].IsGiven()
                || api["DefinitionBody"] is not SamMap body || body["paths"] is not SamMap paths)
            {
                continue;
            }

            context.Reorder(body);
            foreach (var path in paths.Entries)
            {
                var methods = conditions.GetValueOrDefault(entry.Key)?.GetValueOrDefault(path.Key)?.Values.Distinct().ToArray() ?? [];
                if (methods.Length > 0 && !methods.Contains(null))
                {
                    var suffix = path.Key.Replace("/", "SLASH", StringComparison.Ordinal)
                        .Replace("{", "OB", StringComparison.Ordinal).Replace("}", "CB", StringComparison.Ordinal);
                    var name = Combined(at, $"{entry.Key}{suffix}PathCondition", [.. methods.OfType<string>()]);
                    var condition = new At(path.KeySpan).Text(name, methods.Length == 1 && legacy.Contains(name));
                    paths.Set(path.Key, new At(path.KeySpan).If(condition, path.Value));
                }
            }

            context.Reorder(body);
        }
    }

    private HashSet<string> LegacyConditions() => [.. Sources()
        .Select(source => source.Resource["Condition"])
        .OfType<SamText>().Where(condition => condition.IsLegacy)
        .Select(condition => condition.Text)];
}
