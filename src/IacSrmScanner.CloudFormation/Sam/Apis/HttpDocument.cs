using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Apis;

/// <summary>The OpenAPI 3 definition of an HTTP API.</summary>
internal sealed class HttpDocument : ApiDocument
{
    public const string DefaultPath = "$default";

    public HttpDocument(SamContext context, SamNode? root)
        : base(context, IsValid(root) && root is SamMap map
            ? map
            : throw new SamRefusal("its definition is no valid OpenAPI 3 document with paths", root?.Span))
    {
    }

    public static bool IsValid(SamNode? root) =>
        root is SamMap map && map["paths"] is SamMap && map["openapi"].IsGiven() && IsVersion3(map["openapi"]);

    public static SamMap Skeleton(At at) => at.Legacy(
        ("openapi", at.Text("3.0.1")),
        ("info", at.Legacy(("version", at.Text("1.0")), ("title", at.Ref("AWS::StackName")))),
        ("paths", at.Legacy()));

    public SamMap Finish()
    {
        Context.Reorder(Root);
        return Root;
    }

    /// <summary>Whether the integration of a path is that of a function.</summary>
    public bool Invokes(string path, SamText method, string function)
    {
        if (!HasIntegrationAt(path, method))
        {
            return false;
        }

        foreach (var definition in PathItems(path).SelectMany(item => Branches(item[Method(method).Text])).OfType<SamMap>())
        {
            if ((definition[Integration] as SamMap)?["uri"] is not SamMap uri)
            {
                return false;
            }

            foreach (var branch in Branches(uri))
            {
                var arn = (branch as SamMap)?["Fn::Sub"].AsText() ?? "";
                if (!arn.Contains($"${{{function}.Arn}}", StringComparison.Ordinal))
                {
                    return false;
                }
            }
        }

        return true;
    }

    public void AddFunction(At at, SamText path, SamText method, SamNode uri, SamNode? condition)
    {
        if (HasIntegrationAt(path.Text, method))
        {
            return;
        }

        var name = Method(method);
        AddPath(path, method);
        uri = condition is null ? uri : at.If(condition, uri);
        foreach (var item in PathItems(path.Text))
        {
            if (item[name.Text].IsNothing())
            {
                item.Set(name.Text, at.Legacy());
            }

            var definition = Definition(item[name.Text], path.Text, name.Text);
            definition.Set(
                Integration,
                at.Legacy(
                    ("type", at.Text("aws_proxy")),
                    ("httpMethod", at.Text("POST")),
                    ("payloadFormatVersion", at.Text("2.0")),
                    ("uri", uri)),
                at.Span);
            if (path.Text == DefaultPath && name.Text == AnyMethod)
            {
                definition.Set("isDefaultRoute", at.Bool(true));
            }

            if (!definition.Contains("responses"))
            {
                definition.Set("responses", at.Legacy());
            }

            if (condition is not null)
            {
                MakeConditional(item, name.Text, condition);
            }
        }
    }

    public void AddPathParameters(At at, string path, SamText method, IEnumerable<string> names)
    {
        var all = names.ToArray();
        foreach (var definition in MethodsAt(path, method))
        {
            if (definition["parameters"] is not SamList parameters)
            {
                parameters = at.List();
                definition.Set("parameters", parameters);
            }

            foreach (var name in all)
            {
                if (parameters.Items.OfType<SamMap>().FirstOrDefault(parameter => parameter["name"].AsText() == name) is not { } parameter)
                {
                    parameter = at.Legacy(("name", at.Text(name, isLegacy: true)));
                    parameters.Items.Add(parameter);
                }

                parameter.Set("in", at.Text("path"));
                parameter.Set("required", at.Bool(true));
            }
        }
    }

    public void SetPayloadVersion(string path, SamText method, SamNode version)
    {
        foreach (var definition in MethodsAt(path, method))
        {
            (definition[Integration] as SamMap)?.Set("payloadFormatVersion", version);
        }
    }

    public void AddAuthorizers(IReadOnlyDictionary<string, HttpAuthorizer> authorizers, At at)
    {
        if (authorizers.Count == 0)
        {
            return;
        }

        var components = Root["components"].OrNull() switch
        {
            null => at.Legacy(),
            SamMap map => map,
            { } other => throw new SamRefusal("'components' must be a mapping", other.Span),
        };
        Root.Set("components", components, at.Span);
        var schemes = components["securitySchemes"].OrNull() switch
        {
            null => at.Legacy(),
            SamMap map => map,
            { } other => throw new SamRefusal("'securitySchemes' must be a mapping", other.Span),
        };
        components.Set("securitySchemes", schemes, at.Span);
        foreach (var (name, authorizer) in authorizers)
        {
            schemes.Set(name, authorizer.ToOpenApi(), authorizer.KeySpan);
        }
    }

    public void SetDefaultAuthorizer(SamText name, HttpAuthorizer authorizer)
    {
        var at = new At(name.Span);
        foreach (var path in PathNames.ToArray())
        {
            foreach (var (item, entry) in PathItems(path).SelectMany(item => item.Entries.Select(entry => (item, entry))))
            {
                var method = Method(new SamText(entry.Key, entry.KeySpan)).Text;
                if (method is "parameters" or "options")
                {
                    continue;
                }

                if (!item.Contains(method))
                {
                    throw new SamRefusal($"the method '{entry.Key}' of the path '{path}' must be written '{method}'", entry.KeySpan);
                }

                foreach (var definition in Branches(entry.Value).Select(branch => Definition(branch, path, entry.Key)))
                {
                    if (HasIntegration(definition) && !definition["security"].IsGiven())
                    {
                        definition.Set("security", at.List(at.Map((name.Text, authorizer.Scopes.Cloned()))), at.Span);
                    }
                }
            }
        }
    }

    public void AddAuthorizer(string path, SamText method, SamText name, SamNode? scopes)
    {
        var at = new At(name.Span);
        foreach (var definition in MethodsAt(path, method))
        {
            var security = Security(definition, path, method.Text).Items.ToList();
            security.Add(at.Map((name.Text, scopes.OrNull()?.Cloned() ?? at.List())));
            definition.Set("security", at.List(security), at.Span);
        }
    }

    public void AddTags(SamMap tags)
    {
        if (!Root["tags"].IsGiven())
        {
            Root.Set("tags", new SamList(tags.Span), tags.Span);
        }

        var list = Root["tags"] as SamList ?? throw new SamRefusal("'tags' of the definition must be a list", Root["tags"]?.Span);
        foreach (var tag in tags.Entries)
        {
            if (list.Items.OfType<SamMap>().FirstOrDefault(other => other["name"].AsText() == tag.Key) is not { } item)
            {
                item = new At(tag.KeySpan).Legacy(("name", new At(tag.KeySpan).Text(tag.Key)));
                list.Items.Add(item);
            }

            item.Set("x-amazon-apigateway-tag-value", tag.Value);
        }
    }
}
