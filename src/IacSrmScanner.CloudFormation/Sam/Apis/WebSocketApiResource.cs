using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Apis;

/// <summary><c>AWS::Serverless::WebSocketApi</c>: the API, a route, an integration and a permission for each route, and a stage.</summary>
internal sealed class WebSocketApiResource(SamContext context, SamSource source)
{
    public static readonly PropertyRules Rules = new(
        "AWS::Serverless::WebSocketApi",
        "ApiKeySelectionExpression:t AccessLogSettings:m Auth:m DefaultRouteSettings:m Description:t DisableExecuteApiEndpoint:b Domain:m "
        + "DisableSchemaValidation:b FailOnWarnings:b IpAddressType:t Name:t PropagateTags:b Routes:m! RouteSettings:m "
        + "RouteSelectionExpression:t! StageName:tm StageVariables:m Tags:m");

    private const string Tag = "websocketapi:createdBy";

    private readonly At at = source.At;
    private readonly SamMap? auth = context.Parameters.ResolveOrNull(source["Auth"].OrNull()) as SamMap;
    private readonly List<Made> made = [];

    public List<Made> Expand()
    {
        if (context.Parameters.ResolveOrNull(source["Routes"]) is not SamMap { Count: > 0 } routes)
        {
            throw new SamRefusal("a WebSocket API must have a route", source["Routes"]?.Span);
        }

        Check(routes);
        made.Add(Api());
        var domain = context.Parameters.ResolveOrNull(source["Domain"]) as SamMap;
        var domainResources = domain is null ? [] : new HttpDomain(context, source, domain, Tag, sharesRecords: false).Make().ToArray();
        var stage = Stage();
        foreach (var route in routes.Entries)
        {
            AddRoute(route);
        }

        made.AddRange(domainResources);
        made.Add(source["RouteSettings"].IsGiven()
            ? stage.DependingOn(made.Where(one => one.Type == "AWS::ApiGatewayV2::Route").Select(one => one.Id).ToArray())
            : stage);
        if (auth?["AuthType"].AsText() == "CUSTOM")
        {
            AddAuthorizer(auth);
        }

        Tags.Propagate(made, source);
        if (source["PropagateTags"].IsGiven() && source["Tags"].OrNull() is SamMap tags)
        {
            var all = tags.Copy();
            all.Set(Tag, at.Text("SAM"));
            foreach (var one in made.Where(one => one.Type == "AWS::ApiGatewayV2::Api" || TaggedTypes.AsMap(one.Type)))
            {
                one.Properties.Set("Tags", all);
            }
        }

        return made;
    }

    private void Check(SamMap routes)
    {
        if (source["IpAddressType"] is SamText ip && ip.Text is not ("ipv4" or "dualstack"))
        {
            throw new SamRefusal("'IpAddressType' must be 'ipv4' or 'dualstack'", ip.Span);
        }

        if (source.Map("Domain")?["MutualTlsAuthentication"].OrNull() is { } tls)
        {
            throw new SamRefusal("'MutualTlsAuthentication' is not supported for WebSocket APIs", tls.Span);
        }

        if (auth is not { Count: > 0 })
        {
            return;
        }

        if (!routes.Contains("$connect"))
        {
            throw new SamRefusal("'Auth' needs a route '$connect'", auth.Span);
        }

        var type = auth["AuthType"].AsText()?.ToUpperInvariant();
        var problem = type switch
        {
            null or "" => "'Auth' requires 'AuthType'",
            "CUSTOM" when !auth["AuthArn"].IsGiven() => "the type CUSTOM of 'Auth' requires 'AuthArn'",
            "AWS_IAM" or "NONE" when auth.Count > 1 => $"the type {type} of 'Auth' takes nothing else",
            "CUSTOM" or "AWS_IAM" or "NONE" => null,
            _ => "'AuthType' must be one of AWS_IAM, CUSTOM and NONE",
        };
        if (problem is not null)
        {
            throw new SamRefusal(problem, auth.Span);
        }
    }

    private Made Api()
    {
        var tags = source.Map("Tags")?.Copy() ?? at.Map();
        tags.Set(Tag, at.Text("SAM"));
        var properties = at.Map(("Name", source["Name"] ?? at.Text(source.Id)), ("ProtocolType", at.Text("WEBSOCKET")), ("Tags", tags));
        Copy(
            properties,
            "ApiKeySelectionExpression",
            "Description",
            "DisableExecuteApiEndpoint",
            "DisableSchemaValidation",
            "IpAddressType",
            "RouteSelectionExpression");
        return source.Main("AWS::ApiGatewayV2::Api", properties);
    }

    private void Copy(SamMap properties, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (source.Properties.Find(name) is { } entry && !entry.Value.IsNothing())
            {
                properties.Set(entry);
            }
        }
    }

    private Made Stage()
    {
        var name = source["StageName"];
        if (name.AsText() == "$default")
        {
            throw new SamRefusal("the stage of a WebSocket API cannot be named '$default'", name?.Span);
        }

        var text = name is null ? "default" : name.AsText() ?? "";
        var properties = at.Map(
            ("ApiId", at.Ref(source.Id)),
            ("StageName", name ?? at.Text("default")),
            ("Tags", at.Map((Tag, at.Text("SAM")))),
            ("AutoDeploy", at.Bool(true)));
        Copy(properties, "StageVariables", "AccessLogSettings", "DefaultRouteSettings", "RouteSettings");
        return source.Beside(source.Id + (text == "default" ? "Default" : text) + "Stage", "AWS::ApiGatewayV2::Stage", properties);
    }

    private void AddRoute(SamEntry route)
    {
        var place = new At(route.KeySpan);
        var config = route.Value as SamMap ?? throw new SamRefusal($"the route '{route.Key}' must be a mapping", route.Value.Span);
        var name = Name(route);
        if (config["FunctionArn"] is not { } function)
        {
            throw new SamRefusal($"the route '{route.Key}' requires 'FunctionArn'", route.KeySpan);
        }

        if (config["RequestParameters"].OrNull() is { } parameters && route.Key != "$connect")
        {
            throw new SamRefusal("'RequestParameters' are supported for the route '$connect' only", parameters.Span);
        }

        var properties = place.Map(
            ("RouteKey", place.Text(route.Key)),
            ("ApiId", place.Ref(source.Id)),
            ("Target", place.Map(("Fn::Join", place.List(place.Text("/"), place.List(place.Text("integrations"), place.Ref(name + "Integration")))))));
        foreach (var entry in config.Entries.Where(entry => entry.Key is
            "ApiKeyRequired" or "ModelSelectionExpression" or "OperationName" or "RequestModels" or "RequestParameters" or "RouteResponseSelectionExpression"))
        {
            properties.Set(entry);
        }

        if (route.Key == "$connect" && auth?["AuthType"] is { } type)
        {
            properties.Set("AuthorizationType", type.AsText() is "CUSTOM" or "AWS_IAM" ? type : place.Text("NONE"));
            if (type.AsText() == "CUSTOM")
            {
                properties.Set("AuthorizerId", place.Ref(source.Id + "ConnectAuthorizer"));
            }
        }

        made.Add(source.Beside(name + "Route", "AWS::ApiGatewayV2::Route", properties));
        made.Add(source.Beside(name + "Integration", "AWS::ApiGatewayV2::Integration", place.Map(
            ("ApiId", place.Ref(source.Id)),
            ("IntegrationType", place.Text("AWS_PROXY")),
            ("IntegrationUri", place.Sub(
                "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${FunctionArn}/invocations", ("FunctionArn", function))),
            ("TimeoutInMillis", config["IntegrationTimeout"].NotNull()))));
        made.Add(source.Beside(name + "Permission", "AWS::Lambda::Permission", place.Map(
            ("Action", place.Text("lambda:InvokeFunction")),
            ("FunctionName", function),
            ("Principal", place.Text("apigateway.amazonaws.com")),
            ("SourceArn", SourceArn(place, route.Key)))));
    }

    private SamMap SourceArn(At place, string route)
    {
        var start = $"arn:${{AWS::Partition}}:execute-api:${{AWS::Region}}:${{AWS::AccountId}}:${{{source.Id}.ApiId}}/";
        return source["StageName"] switch
        {
            null => place.Sub(start + "default/" + route),
            SamText stage => place.Sub($"{start}{stage.Text}/{route}"),
            { } stage => place.Sub(start + "${__StageName__}/" + route, ("__StageName__", stage)),
        };
    }

    private string Name(SamEntry route)
    {
        var key = route.Key is "$connect" or "$disconnect" or "$default" ? route.Key[1..] : route.Key;
        return key.Length > 0 && key.All(char.IsLetterOrDigit)
            ? source.Id + char.ToUpperInvariant(key[0]) + key[1..].ToLowerInvariant()
            : throw new SamRefusal($"the route '{route.Key}' must be of letters and digits, or one of the special routes", route.KeySpan);
    }

    private void AddAuthorizer(SamMap config)
    {
        var place = new At(config.Span);
        var id = source.Id + "ConnectAuthorizer";
        made.Add(source.Beside(id, "AWS::ApiGatewayV2::Authorizer", place.Map(
            ("ApiId", place.Ref(source.Id)),
            ("AuthorizerCredentialsArn", config["InvokeRole"]),
            ("AuthorizerType", place.Text("REQUEST")),
            ("AuthorizerUri", place.Sub(
                "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${AuthArn}/invocations", ("AuthArn", config["AuthArn"]))),
            ("IdentitySource", config["IdentitySource"].NotNull()),
            ("Name", config["Name"].OrNull() ?? place.Text(id)))));
        if (!config["InvokeRole"].IsGiven())
        {
            made.Add(AuthorizerPermission.Make(source, place, config["AuthArn"], source.Id + "AuthorizerPermission"));
        }
    }
}
