using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Resources;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Apis;

/// <summary><c>AWS::Serverless::Api</c>: the API with its definition, a deployment and a stage.</summary>
internal sealed class RestApiResource(SamContext context, SamSource source)
{
    public const string ManagesDefinition = "__MANAGE_SWAGGER";

    public static readonly PropertyRules Rules = new(
        "AWS::Serverless::Api",
        ManagesDefinition + ":b Name:tm StageName:tm! Tags:m PropagateTags:b DefinitionBody:m DefinitionUri:tm MergeDefinitions:b= "
        + "CacheClusterEnabled:b CacheClusterSize:t Variables:m EndpointConfiguration:tm MethodSettings:l BinaryMediaTypes:l "
        + "MinimumCompressionSize:i Cors:tm Auth:m GatewayResponses:m AccessLogSetting:m CanarySetting:m TracingEnabled:b OpenApiVersion:t "
        + "Models:m Domain:m FailOnWarnings:b Description:t Mode:t DisableExecuteApiEndpoint:b ApiKeySourceType:t AlwaysDeploy:b= "
        + "Policy:tm SecurityPolicy:t EndpointAccessMode:t");

    private readonly At at = source.At;
    private readonly SamMap? auth = context.Parameters.ResolveOrNull(source["Auth"].OrNull()) as SamMap;
    private readonly SamMap? domain = (context.Parameters.ResolveOrNull(source["Domain"]) as SamMap)?.Clone();
    private SamNode? body = source["DefinitionBody"].OrNull();

    public List<Made> Expand()
    {
        Check();
        var api = Api();
        var made = new List<Made> { api };
        if (source["Domain"] is { } written && domain is null)
        {
            throw new SamRefusal("'Domain' must be a mapping", written.Span);
        }

        var domainResources = domain is null ? [] : new RestDomain(context, source, domain).Make().ToArray();
        var stageId = StageId();
        AddDeployment(made, api, stageId);
        made.AddRange(domainResources);
        AddPermissions(made);
        if (auth?["UsagePlan"].NotNull() is { } plan)
        {
            made.AddRange(context.UsagePlans.Make(context, source, plan, stageId));
        }

        Tags.Propagate(made, source);
        return made;
    }

    private RestDocument Edit(string property) => body is null
        ? throw new SamRefusal($"'{property}' needs a definition in 'DefinitionBody'", source[property]?.Span)
        : new RestDocument(context, body);

    private void Check()
    {
        if (source["DefinitionUri"].IsGiven() && body is not null)
        {
            throw new SamRefusal("'DefinitionUri' and 'DefinitionBody' exclude each other", source["DefinitionUri"]?.Span);
        }

        if (source["DefinitionUri"].IsGiven() && source["MergeDefinitions"].IsGiven())
        {
            throw new SamRefusal("'MergeDefinitions' needs 'DefinitionBody'", source["MergeDefinitions"]?.Span);
        }

        if (source["OpenApiVersion"].OrNull() is { } version && !OpenApiVersions.IsSupported(version))
        {
            throw new SamRefusal("'OpenApiVersion' must be of the form '3.0.0'", version.Span);
        }

        if (source["StageName"] is SamText { Text: "" } empty)
        {
            throw new SamRefusal("'StageName' must not be empty", empty.Span);
        }
    }

    private Made Api()
    {
        var properties = at.Map();
        SamNode? binary = context.Parameters.ResolveOrNull(source["BinaryMediaTypes"]);
        if (binary is not null)
        {
            properties.Set("BinaryMediaTypes", binary);
        }

        Copy(properties, "MinimumCompressionSize");
        if (source["EndpointConfiguration"].OrNull() is { } endpoint)
        {
            SetEndpoint(properties, endpoint);
        }

        AddToDefinition(binary);
        foreach (var name in new[] { "FailOnWarnings", "Name", "Description", "Mode", "ApiKeySourceType", "Policy", "SecurityPolicy", "EndpointAccessMode" })
        {
            if (source[name].IsGiven())
            {
                Copy(properties, name);
            }
        }

        if (source["DefinitionUri"].OrNull() is { } uri)
        {
            properties.Set("BodyS3Location", Legacy(S3Location.Definition(uri, "DefinitionUri")));
        }
        else if (body is SamMap definition)
        {
            OpenApiForm.Apply(definition, source["OpenApiVersion"]);
            properties.Set("Body", definition);
        }

        return source.Main("AWS::ApiGateway::RestApi", properties);
    }

    private void AddToDefinition(SamNode? binary)
    {
        var version = source["OpenApiVersion"];
        if (source["Cors"].OrNull() is { } cors)
        {
            var document = Edit("Cors");
            new RestCors(cors, source.AtProperty("Cors")).AddTo(document);
            body = document.Finish();
        }

        if (auth is { Count: > 0 })
        {
            var document = Edit("Auth");
            RestAuth.AddTo(document, auth, source["StageName"], source.AtProperty("Auth"));
            var definition = document.Finish();
            OpenApiForm.Apply(definition, version);
            body = definition;
        }

        if (source.Map("GatewayResponses") is { Count: > 0 } responses)
        {
            var document = Edit("GatewayResponses");
            GatewayResponses.AddTo(document, responses);
            body = document.Finish();
        }

        if (binary.IsGiven() && body is not null && binary is not null)
        {
            var document = Edit("BinaryMediaTypes");
            document.Root.Set("x-amazon-apigateway-binary-media-types", Unescaped(binary), binary.Span);
            body = document.Finish();
        }

        if (source.Map("Models") is { Count: > 0 } models)
        {
            var document = Edit("Models");
            AddModels(document, models);
            var definition = document.Finish();
            OpenApiForm.Apply(definition, version);
            body = definition;
        }

        if (source["DisableExecuteApiEndpoint"] is { } disabled)
        {
            var document = Edit("DisableExecuteApiEndpoint");
            EndpointSwitch.Set(document.Root, disabled, IsVersion3(document.Root));
            body = document.Finish();
        }
    }

    private static SamNode Legacy(SamNode location)
    {
        if (location is not SamMap map)
        {
            return location;
        }

        var legacy = new At(map.Span).Legacy();
        foreach (var entry in map.Entries)
        {
            legacy.Set(entry);
        }

        return legacy;
    }

    private static bool IsVersion3(SamMap root) => root["openapi"].IsGiven() && ApiDocument.IsVersion3(root["openapi"]);

    private static void AddModels(RestDocument document, SamMap models)
    {
        var definitions = document.Definitions as SamMap ?? throw new SamRefusal("'definitions' must be a mapping", document.Definitions.Span);
        foreach (var entry in models.Entries)
        {
            var model = entry.Value as SamMap ?? throw new SamRefusal($"the model '{entry.Key}' must be a mapping", entry.Value.Span);
            if (!model["type"].IsGiven())
            {
                throw new SamRefusal($"the model '{entry.Key}' has no 'type'", entry.KeySpan);
            }

            definitions.Set(entry.Key.ToLowerInvariant(), model.Cloned(), entry.KeySpan, entry.IsLegacy);
        }
    }

    /// <summary>Slashes may be written as <c>~1</c>.</summary>
    private static SamNode Unescaped(SamNode node)
    {
        switch (node)
        {
            case SamText text:
                return new SamText(text.Text.Replace("~1", "/", StringComparison.Ordinal), text.Span, isLegacy: true);
            case SamList list:
                return new SamList(list.Span, list.Items.Select(Unescaped));
            case SamMap map:
                var result = new SamMap(map.Span, isLegacy: true);
                foreach (var entry in map.Entries)
                {
                    result.Set(entry.Key.Replace("~1", "/", StringComparison.Ordinal), Unescaped(entry.Value), entry.KeySpan, isLegacyKey: true);
                }

                return result;
            default:
                return node;
        }
    }

    private static void SetEndpoint(SamMap properties, SamNode endpoint)
    {
        var place = new At(endpoint.Span);
        var config = endpoint as SamMap;
        var type = config?["Type"].OrNull() ?? endpoint;
        var endpoints = place.Map(("Types", place.List(type)));
        if (!ReferenceEquals(type, endpoint) && config is not null)
        {
            if (config.Contains("VPCEndpointIds") && config.Contains("VpcEndpointIds"))
            {
                throw new SamRefusal("'VPCEndpointIds' and 'VpcEndpointIds' exclude each other", endpoint.Span);
            }

            if ((config["VPCEndpointIds"].OrNull() ?? config["VpcEndpointIds"]) is { } ids)
            {
                endpoints.Set("VpcEndpointIds", ids);
            }

            if (config.Find("IpAddressType") is { } address)
            {
                endpoints.Set(address);
            }
        }

        properties.Set("EndpointConfiguration", endpoints);
        properties.Set("Parameters", place.Map(("endpointConfigurationTypes", type)));
    }

    private void Copy(SamMap properties, string name, string? other = null)
    {
        if (source.Properties.Find(name) is { } entry && !entry.Value.IsNothing())
        {
            properties.Set(other ?? name, entry.Value, entry.KeySpan);
        }
    }

    private string StageId()
    {
        var name = source["StageName"].AsText() ?? "";
        return source.Id + (name.Length > 0 && name.All(char.IsLetterOrDigit) ? name + "Stage" : "Stage" + LogicalIds.Suffix(name));
    }

    private void AddDeployment(List<Made> made, Made api, string stageId)
    {
        var hasVersion = source["OpenApiVersion"].IsGiven();
        var properties = at.Map(("RestApiId", at.Ref(source.Id)), ("StageName", hasVersion ? null : at.Text("Stage")));
        var id = source.Id + "Deployment";
        if ((api.Properties["Body"] ?? api.Properties["BodyS3Location"]) is { } swagger && swagger.IsGiven())
        {
            var digest = Digest(swagger);
            id += digest[..10];
            properties.Set("Description", at.Text("RestApi deployment id: " + digest));
        }

        made.Add(source.Beside(id, "AWS::ApiGateway::Deployment", properties));
        var stage = at.Map(("RestApiId", at.Ref(source.Id)), ("DeploymentId", at.Ref(id)));
        foreach (var name in new[]
        {
            "StageName", "CacheClusterEnabled", "CacheClusterSize", "Variables", "MethodSettings", "AccessLogSetting", "CanarySetting", "TracingEnabled",
        })
        {
            Copy(stage, name);
        }

        if (source["Tags"] is { } tags)
        {
            stage.Set("Tags", Tags.List(source.AtProperty("Tags"), tags));
        }

        made.Add(source.Beside(stageId, "AWS::ApiGateway::Stage", stage));
    }

    /// <summary>What a new deployment is made for when it changes.</summary>
    private string Digest(SamNode swagger)
    {
        var parts = new List<string> { PythonText.Printed(swagger) };
        if (source["OpenApiVersion"].OrNull() is { } version)
        {
            parts.Add(PythonText.Printed(version));
        }

        if (domain is { Count: > 0 })
        {
            parts.Add(PythonText.PlainJson(domain));
        }

        if (context.FunctionNames.GetValueOrDefault(source.Id) is { Length: > 0 } names)
        {
            parts.Add(names);
        }

        return LogicalIds.Digest(string.Join("||", parts));
    }

    private void AddPermissions(List<Made> made)
    {
        foreach (var authorizer in RestAuthorizer.Read(auth?["Authorizers"], null, at)?.Values ?? [])
        {
            if (authorizer.MakesPermission)
            {
                var place = new At(authorizer.Entry.KeySpan);
                made.Add(source.Beside($"{source.Id}{authorizer.Entry.Key}AuthorizerPermission", "AWS::Lambda::Permission", place.Map(
                    ("Action", place.Text("lambda:InvokeFunction")),
                    ("FunctionName", authorizer.FunctionArn),
                    ("Principal", place.Text("apigateway.amazonaws.com")),
                    ("SourceArn", place.Sub(
                        "arn:aws:execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/authorizers/*", ("__ApiId__", place.Ref(source.Id)))))));
            }
        }
    }
}
