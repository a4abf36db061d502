using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Resources;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Apis;

/// <summary><c>AWS::Serverless::HttpApi</c>: the API with its definition and a stage.</summary>
internal sealed class HttpApiResource(SamContext context, SamSource source)
{
    public static readonly PropertyRules Rules = new(
        "AWS::Serverless::HttpApi",
        RestApiResource.ManagesDefinition + ":b Name:* StageName:tm Tags:m PropagateTags:b DefinitionBody:m DefinitionUri:tm StageVariables:m "
        + "CorsConfiguration:bm AccessLogSettings:m DefaultRouteSettings:m Auth:m RouteSettings:m Domain:m FailOnWarnings:b Description:t "
        + "DisableExecuteApiEndpoint:b");

    private const string Tag = "httpapi:createdBy";

    private readonly At at = source.At;
    private readonly SamMap? auth = source["Auth"].OrNull() as SamMap;
    private SamNode? body = source["DefinitionBody"].OrNull();
    private SamNode? tags = source["Tags"];

    public List<Made> Expand()
    {
        var made = new List<Made> { Api() };
        foreach (var authorizer in auth is null ? [] : HttpAuthorizer.Read(auth).Values)
        {
            if (authorizer.MakesPermission)
            {
                made.Add(AuthorizerPermission.Make(source, new At(authorizer.KeySpan), authorizer.FunctionArn, $"{source.Id}{authorizer.Name}AuthorizerPermission"));
            }
        }

        if (context.Parameters.ResolveOrNull(source["Domain"]) is { } domain)
        {
            var map = domain as SamMap ?? throw new SamRefusal("'Domain' must be a mapping", domain.Span);
            made.AddRange(new HttpDomain(context, source, map, Tag, sharesRecords: true).Make());
        }

        made.Add(Stage());
        if (source["DefinitionBody"] is not null && source["Tags"].IsGiven() && tags is not null)
        {
            foreach (var one in made.Where(one => TaggedTypes.AsMap(one.Type)))
            {
                one.Properties.Set("Tags", tags);
            }
        }

        return made;
    }

    private Made Api()
    {
        if (source["DefinitionUri"].IsGiven() && body is not null)
        {
            throw new SamRefusal("'DefinitionUri' and 'DefinitionBody' exclude each other", source["DefinitionUri"]?.Span);
        }

        AddToDefinition();
        var properties = at.Map();
        if (source["FailOnWarnings"].IsGiven() && source.Properties.Find("FailOnWarnings") is { } fails)
        {
            properties.Set(fails);
            if ((body as SamMap)?["paths"] is SamMap paths && paths[HttpDocument.DefaultPath] is { } byDefault)
            {
                paths.Remove(HttpDocument.DefaultPath);
                paths.Set("/" + HttpDocument.DefaultPath, byDefault);
            }
        }

        if (source["DefinitionUri"].OrNull() is { } uri)
        {
            properties.Set("BodyS3Location", S3Location.Definition(uri, "DefinitionUri"));
        }
        else
        {
            properties.Set("Body", body ?? throw new SamRefusal("'DefinitionUri' or 'DefinitionBody' must be given, or an event of a function"));
        }

        return source.Main("AWS::ApiGatewayV2::Api", properties);
    }

    private HttpDocument Edit(string property) => body is null
        ? throw new SamRefusal($"'{property}' needs a definition in 'DefinitionBody'", source[property]?.Span)
        : new HttpDocument(context, body);

    private void AddToDefinition()
    {
        if (context.Parameters.ResolveOrNull(source["CorsConfiguration"]).OrNull() is { } cors)
        {
            var document = Edit("CorsConfiguration");
            HttpCors.AddTo(document, cors, source.AtProperty("CorsConfiguration"));
            body = document.Finish();
        }

        if (auth is { Count: > 0 })
        {
            AddAuth(auth);
        }

        AddTags();
        if (source["DisableExecuteApiEndpoint"] is { } disabled)
        {
            var document = Edit("DisableExecuteApiEndpoint");
            EndpointSwitch.Set(document.Root, disabled, isOnServers: true);
            body = document.Finish();
        }

        SetInfo("Name", "title");
        SetInfo("Description", "description");
    }

    private void AddAuth(SamMap config)
    {
        var document = Edit("Auth");
        if (config.Entries.FirstOrDefault(entry => entry.Key is not ("Authorizers" or "DefaultAuthorizer" or "EnableIamAuthorizer")) is { } wrong)
        {
            throw new SamRefusal($"'{wrong.Key}' is no property of 'Auth'", wrong.KeySpan);
        }

        var authorizers = HttpAuthorizer.Read(config);
        document.AddAuthorizers(authorizers, source.AtProperty("Auth"));
        if (config["DefaultAuthorizer"].OrNull() is { } written && !written.IsNoValue())
        {
            var name = written as SamText ?? throw new SamRefusal("'DefaultAuthorizer' must be a text", written.Span);
            document.SetDefaultAuthorizer(name, authorizers.TryGetValue(name.Text, out var authorizer)
                ? authorizer
                : throw new SamRefusal($"the default authorizer '{name.Text}' is not one of the authorizers", name.Span));
        }

        body = document.Finish();
    }

    private void AddTags()
    {
        if (tags.IsGiven() && (body is null || !HttpDocument.IsValid(body)))
        {
            throw new SamRefusal("'Tags' need a valid OpenAPI definition in 'DefinitionBody'", tags?.Span);
        }

        if (!HttpDocument.IsValid(body))
        {
            return;
        }

        var all = (tags as SamMap)?.Copy() ?? at.Map();
        all.Set(Tag, at.Text("SAM"));
        tags = all;
        var document = new HttpDocument(context, body);
        document.AddTags(all);
        body = document.Finish();
    }

    private void SetInfo(string property, string key)
    {
        if (source[property].OrNull() is not { } value)
        {
            return;
        }

        var document = Edit(property);
        var info = document.Root["info"] switch
        {
            SamMap map => map,
            null => at.Legacy(),
            { } other => throw new SamRefusal("'info' of the definition must be a mapping", other.Span),
        };
        var isFree = key == "title" ? info[key].RefId() == "AWS::StackName" : !info[key].IsGiven();
        if (!isFree)
        {
            throw new SamRefusal($"'{property}' is given in the definition already", value.Span);
        }

        info.Set(key, value, value.Span);
        document.Root.Set("info", info);
        body = document.Finish();
    }

    private Made Stage()
    {
        var written = source["StageName"].OrNull();
        var name = written is null ? "$default" : written.AsText() ?? "";
        var id = source.Id + (name == "$default" ? "ApiGatewayDefaultStage"
            : name.Length > 0 && name.All(char.IsLetterOrDigit) ? name + "Stage"
            : "Stage" + LogicalIds.Suffix(name));
        var place = source.AtProperty("StageName");
        var properties = at.Map(
            ("ApiId", at.Ref(source.Id)), ("StageName", written ?? place.Text("$default")), ("Tags", tags.OrNull()), ("AutoDeploy", at.Bool(true)));
        foreach (var property in new[] { "StageVariables", "AccessLogSettings", "DefaultRouteSettings", "RouteSettings" })
        {
            if (source.Properties.Find(property) is { } entry && !entry.Value.IsNothing())
            {
                properties.Set(entry);
            }
        }

        return source.Beside(id, "AWS::ApiGatewayV2::Stage", properties);
    }
}
