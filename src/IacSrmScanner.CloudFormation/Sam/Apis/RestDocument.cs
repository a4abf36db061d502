using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Apis;

/// <summary>The definition of a REST API: Swagger 2, or OpenAPI 3.</summary>
internal sealed class RestDocument : ApiDocument
{
    private const string SecurityKey = "securityDefinitions";
    private const string GatewayResponsesKey = "x-amazon-apigateway-gateway-responses";
    private const string PolicyKey = "x-amazon-apigateway-policy";
    private const string ValidatorsKey = "x-amazon-apigateway-request-validators";

    public RestDocument(SamContext context, SamNode? root)
        : base(context, IsValid(root) && root is SamMap map ? map : throw new SamRefusal("its definition is no valid Swagger or OpenAPI document", root?.Span))
    {
        SecurityNode = Section(SecurityKey);
        GatewayResponses = Section(GatewayResponsesKey);
        Policy = Section(PolicyKey);
        Definitions = Section("definitions");
        if (context.TakesWork(Paths.Count))
        {
            foreach (var path in Paths.InWrittenOrder)
            {
                _ = path.Value is SamMap item && !item.Contains("Fn::If") ? 1 : PathItems(path.Key).Count();
            }
        }
    }

    public SamNode SecurityNode { get; }

    public SamNode GatewayResponses { get; }

    public SamNode Policy { get; }

    public SamNode Definitions { get; }

    public SamMap SecurityDefinitions => SecurityNode as SamMap ?? throw new SamRefusal("'securityDefinitions' must be a mapping", SecurityNode.Span);

    public static bool IsValid(SamNode? root) =>
        root is SamMap map && map["paths"] is SamMap && (map["swagger"].IsGiven() || (map["openapi"].IsGiven() && IsVersion3(map["openapi"])));

    public static SamMap Skeleton(At at) => at.Legacy(
        ("swagger", at.Text("2.0")),
        ("info", at.Legacy(("version", at.Text("1.0")), ("title", at.Ref("AWS::StackName")))),
        ("paths", at.Legacy()));

    /// <summary>Writes the sections that were filled.</summary>
    public SamMap Finish()
    {
        Write(SecurityKey, SecurityNode);
        Write(GatewayResponsesKey, GatewayResponses);
        Write("definitions", Definitions);
        Context.Reorder(Root);
        return Root;
    }

    public void WritePolicy() => Root.Set(PolicyKey, Policy);

    /// <summary>Every method of a path that leads somewhere, by its name.</summary>
    public IEnumerable<(string Name, SamMap Definition)> Methods(string path)
    {
        foreach (var item in PathItems(path))
        {
            foreach (var entry in item.Entries.Where(entry => entry.Key is not ("summary" or "description" or "parameters")))
            {
                foreach (var definition in Branches(entry.Value))
                {
                    if (Definition(definition, path, entry.Key) is var map && HasIntegration(map))
                    {
                        yield return (Method(new SamText(entry.Key, entry.KeySpan)).Text, map);
                    }
                }
            }
        }
    }

    public void AddFunction(At at, SamText path, SamText method, SamNode uri, SamMap? methodAuth, SamMap? apiAuth, SamNode? condition, string? mode)
    {
        var name = Method(method);
        AddPath(path, method);
        uri = condition is null ? uri : at.If(condition, uri);
        foreach (var item in PathItems(path.Text))
        {
            var definition = Definition(item[name.Text], path.Text, name.Text);
            var integration = at.Legacy(
                ("type", at.Text("aws_proxy")),
                ("httpMethod", at.Text("POST")),
                ("uri", uri),
                ("responseTransferMode", mode == "RESPONSE_STREAM" ? at.Text("STREAM") : null));
            definition.Set(Integration, integration, at.Span);
            var isIam = methodAuth?["Authorizer"].AsText() == "AWS_IAM"
                || (apiAuth?["DefaultAuthorizer"].AsText() == "AWS_IAM" && !methodAuth.IsGiven());
            if (isIam && Credentials(at, methodAuth, apiAuth) is { } credentials)
            {
                integration.Set("credentials", credentials, at.Span);
            }

            Finish(at, item, name.Text, definition, at.Legacy(), condition);
        }
    }

    public void AddStateMachine(At at, SamText path, SamText method, SamNode uri, SamNode credentials, SamNode template, SamNode? condition)
    {
        var name = Method(method);
        AddPath(path, method);
        uri = condition is null ? uri : at.If(condition, uri);
        foreach (var item in PathItems(path.Text))
        {
            var definition = Definition(item[name.Text], path.Text, name.Text);
            var integration = at.Legacy(
                ("type", at.Text("aws")),
                ("httpMethod", at.Text("POST")),
                ("uri", uri),
                ("responses", at.Legacy(
                    ("200", at.Legacy(("statusCode", at.Text("200")))),
                    ("400", at.Legacy(("statusCode", at.Text("400")))))),
                ("credentials", credentials));
            integration.MakeRoom(["requestTemplates"]);
            integration.Set("requestTemplates", template);
            definition.Set(Integration, integration, at.Span);
            var responses = at.Legacy(
                ("200", at.Legacy(("description", at.Text("OK")))),
                ("400", at.Legacy(("description", at.Text("Bad Request")))));
            Finish(at, item, name.Text, definition, responses, condition);
        }
    }

    public void AddRequestModel(At at, string path, SamText method, SamText model, SamNode? required)
    {
        var name = new SamText(model.Text.ToLowerInvariant(), model.Span, model.IsLegacy);
        foreach (var definition in MethodsAt(path, method))
        {
            if (!Root["swagger"].IsNothing())
            {
                var parameter = at.Legacy(
                    ("in", at.Text("body")),
                    ("name", name),
                    ("schema", at.Map(("$ref", at.Text("#/definitions/" + name.Text)))),
                    ("required", required));
                Append(definition, "parameters", [parameter]);
            }
            else if (IsVersion3(Root["openapi"]))
            {
                var schema = at.Map(("schema", at.Map(("$ref", at.Text("#/components/schemas/" + name.Text)))));
                definition.Set(
                    "requestBody", at.Map(("content", at.Map(("application/json", schema))), ("required", required)), at.Span);
            }
        }
    }

    public void AddValidator(At at, string path, SamText method, bool validatesBody, bool validatesParameters)
    {
        var name = (validatesBody, validatesParameters) switch
        {
            (true, true) => "body-and-params",
            (true, false) => "body-only",
            (false, true) => "params-only",
            _ => "no-validation",
        };
        if (!Root[ValidatorsKey].IsGiven())
        {
            Root.Set(ValidatorsKey, at.Legacy(), at.Span);
        }

        if (Root[ValidatorsKey] is SamMap validators && !validators[name].IsGiven())
        {
            validators.MakeRoom([name]);
            validators.Set(
                name,
                at.Legacy(("validateRequestBody", at.Bool(validatesBody)), ("validateRequestParameters", at.Bool(validatesParameters))),
                at.Span);
        }

        foreach (var definition in MethodsAt(path, method))
        {
            definition.MakeRoom(["x-amazon-apigateway-request-validator"]);
            definition.Set("x-amazon-apigateway-request-validator", at.Text(name), at.Span);
        }
    }

    /// <summary>Adds a parameter <c>method.request.querystring.name</c>.</summary>
    public static void AddRequestParameter(SamMap definition, At at, SamText name, SamNode? required, bool isCached)
    {
        var rest = name.Text["method.request.".Length..];
        var dot = rest.IndexOf('.', StringComparison.Ordinal);
        var place = rest[..dot];
        SamText Part(string text) => new(text, name.Span, name.IsLegacy);
        Append(definition, "parameters", [at.Legacy(
            ("in", place == "querystring" ? at.Text("query") : Part(place)),
            ("name", Part(rest[(dot + 1)..])),
            ("required", required ?? at.Bool(false)),
            ("type", at.Text("string")))]);
        if (isCached && definition[Integration] is SamMap integration)
        {
            Append(integration, "cacheKeyParameters", [name]);
        }
    }

    /// <summary>Appends to a list that may not be there yet.</summary>
    public static void Append(SamMap map, string key, IEnumerable<SamNode> items)
    {
        if (map[key] is SamList list)
        {
            list.Items.AddRange(items);
        }
        else
        {
            map.Set(key, new SamList(map.Span, items), map.Span);
        }
    }

    public void AddIam(At at)
    {
        if (!SecurityDefinitions.Contains("AWS_IAM"))
        {
            SecurityDefinitions.MakeRoom(["AWS_IAM"]);
            SecurityDefinitions.Set(
                "AWS_IAM",
                at.Legacy(
                    ("x-amazon-apigateway-authtype", at.Text("awsSigv4")),
                    ("type", at.Text("apiKey")),
                    ("name", at.Text("Authorization")),
                    ("in", at.Text("header"))),
                at.Span);
        }
    }

    public void AddApiKey(At at)
    {
        if (!SecurityDefinitions.Contains("api_key"))
        {
            SecurityDefinitions.MakeRoom(["api_key"]);
            SecurityDefinitions.Set(
                "api_key",
                at.Legacy(("type", at.Text("apiKey")), ("name", at.Text("x-api-key")), ("in", at.Text("header"))),
                at.Span);
        }
    }

    public void SetSecurity(SamMap definition, At at, List<SamNode> security)
    {
        definition.Set("security", at.List(security), at.Span);
        if (security.Count > 0 && security[0] is SamMap first && first.Contains("AWS_IAM"))
        {
            AddIam(at);
        }
    }

    public static new SamList Security(SamMap definition, string path, string method) => ApiDocument.Security(definition, path, method);

    private static SamNode? Credentials(At at, SamMap? methodAuth, SamMap? apiAuth)
    {
        static SamNode? Role(SamMap? auth, At at) => auth?["InvokeRole"].OrNull() ?? (auth?.Contains("InvokeRole") == true ? at.Text("NONE") : null);
        var role = Role(methodAuth, at) ?? Role(apiAuth, at);
        return role.AsText() switch
        {
            "NONE" => null,
            "CALLER_CREDENTIALS" => at.Text("arn:aws:iam::*:user/*"),
            _ => role ?? at.Text("arn:aws:iam::*:user/*"),
        };
    }

    private static void Finish(At at, SamMap item, string method, SamMap definition, SamMap responses, SamNode? condition)
    {
        if (!definition.Contains("responses"))
        {
            definition.Set("responses", responses, at.Span);
        }

        if (condition is not null)
        {
            MakeConditional(item, method, condition);
        }
    }

    private SamNode Section(string key) => Root[key].OrNull() ?? new At(Root.Span).Legacy();

    private void Write(string key, SamNode section)
    {
        if (section.IsGiven())
        {
            Root.Set(key, section, Root.Span);
        }
    }
}
