using System.Text.RegularExpressions;
using IacSrmScanner.CloudFormation.Sam.Apis;
using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Events;

/// <summary><c>Api</c>: a method of a REST API.</summary>
internal static partial class ApiEvent
{
    public static readonly EventType Type = new(
        "Api",
        "Path:t! Method:t! RestApiId:t! Stage:t Auth:m RequestModel:m RequestParameters:l TimeoutInMillis:i ResponseTransferMode:t",
        Expand);

    /// <summary>The API that an event belongs to, its name and the end of the names of permissions for its stage.</summary>
    public static (string Id, SamMap Properties, string Suffix) Api(EventUse use)
    {
        var written = use["RestApiId"];
        var id = written.RefId() ?? written.AsText() ?? throw use.Refusal("'RestApiId' must be a text or refer to an API", written);
        if (use.Context.Resources[id] is not SamMap resource)
        {
            throw use.Refusal("'RestApiId' must refer to an API of the same template", written);
        }

        var properties = resource["Properties"] as SamMap ?? new SamMap(resource.Span);
        return (id, properties, properties["StageName"] is SamText stage ? stage.Text : "Stage");
    }

    /// <summary>The address at which API Gateway invokes a function.</summary>
    public static SamMap Uri(EventUse use, string partition, string? mode)
    {
        var (version, end) = mode == "RESPONSE_STREAM" ? ("2021-11-15", "response-streaming-invocations") : ("2015-03-31", "invocations");
        var isFunction = use.Target.Arn["Fn::GetAtt"] is SamList;
        var name = isFunction ? $"${{{use.Target.Id}.Arn}}" : $"${{{use.Target.Id}}}";
        var text = $"arn:{partition}:apigateway:${{AWS::Region}}:lambda:path/{version}/functions/{name}/{end}";
        return use.At.Legacy(("Fn::Sub", use.At.Text(text, isFunction && use.Source.IsLegacyId)));
    }

    public static void AddAuth(EventUse use, SamMap api, RestDocument document, SamText path, SamText method, SamNode stage, SamMap auth)
    {
        var apiAuth = use.Context.Parameters.ResolveOrNull(api["Auth"].OrNull()) as SamMap;
        var authorizer = auth["Authorizer"].OrNull();
        CheckAuthorizer(use, authorizer, apiAuth);
        if (auth["AuthorizationScopes"].OrNull() is { } scopes)
        {
            if (scopes is not SamList)
            {
                throw use.Refusal("'AuthorizationScopes' must be a list", scopes);
            }

            if (authorizer is null)
            {
                throw use.Refusal("'AuthorizationScopes' need an 'Authorizer'", scopes);
            }
        }

        var key = auth["ApiKeyRequired"].NotNull();
        if (key is not null && !key.IsGiven() && apiAuth?["ApiKeyRequired"].IsGiven() != true)
        {
            throw use.Refusal("'ApiKeyRequired' can be false only when the API requires a key", key);
        }

        RestAuth.AddToMethod(document, path.Text, method, auth, api["Auth"] as SamMap);
        if (auth["ResourcePolicy"].OrNull() is { } written)
        {
            var policy = written as SamMap ?? throw use.Refusal("'ResourcePolicy' must be a mapping", written);
            new RestResourcePolicy(document, policy, stage).AddTo(path.Text);
            RestResourcePolicy.AddCustom(document, policy["CustomStatements"].OrNull());
        }
    }

    private static void CheckAuthorizer(EventUse use, SamNode? authorizer, SamMap? apiAuth)
    {
        if (authorizer is null || authorizer.AsText() == "AWS_IAM")
        {
            return;
        }

        if (authorizer.AsText() == "NONE")
        {
            if (apiAuth?["DefaultAuthorizer"].IsGiven() != true)
            {
                throw use.Refusal("the authorizer 'NONE' needs a 'DefaultAuthorizer' of the API", authorizer);
            }

            return;
        }

        if (authorizer is not SamText name || (apiAuth?["Authorizers"] as SamMap)?[name.Text].IsGiven() != true)
        {
            throw use.Refusal($"the authorizer '{authorizer.AsText()}' is not one of the authorizers of the API", authorizer);
        }
    }

    private static List<Made> Expand(EventUse use)
    {
        if (use["Path"] is not SamText path || use["Method"] is not SamText method)
        {
            throw use.Refusal("'Path' and 'Method' must be texts");
        }

        var (_, api, stage) = Api(use);
        var made = new List<Made> { Permission(use, path.Text, method.Text, stage) };
        method = new SamText(method.Text.ToLowerInvariant(), method.Span, method.IsLegacy);
        var merges = api["MergeDefinitions"].IsGiven();
        if ((api[RestApiResource.ManagesDefinition].IsGiven() || merges) && !api["DefinitionBody"].IsNothing())
        {
            var document = new RestDocument(use.Context, merges ? RestDocument.Skeleton(use.At) : api["DefinitionBody"]);
            Integrate(use, api, document, path, method, stage);
            var definition = document.Finish();
            api.Set("DefinitionBody", merges && api["DefinitionBody"] is SamMap body ? Merged(use, body, definition, path, method) : definition);
        }

        if (api["DefinitionBody"].IsGiven() && use["Auth"] is SamMap auth && auth["OverrideApiAuth"].IsGiven())
        {
            if (!auth["Authorizer"].IsGiven() && !auth["ApiKeyRequired"].IsGiven() && !auth["ResourcePolicy"].IsGiven())
            {
                throw use.Refusal("'OverrideApiAuth' needs one of 'Authorizer', 'ApiKeyRequired' and 'ResourcePolicy'", auth);
            }

            var document = new RestDocument(use.Context, api["DefinitionBody"]);
            AddAuth(use, api, document, path, method, Stage(use, api, stage), auth);
            api.Set("DefinitionBody", document.Finish());
        }

        return made;
    }

    private static SamText Stage(EventUse use, SamMap api, string stage) => use.At.Text(stage, api["StageName"] is SamText { IsLegacy: true });

    private static Made Permission(EventUse use, string path, string method, string suffix)
    {
        path = path.Length > 1 && path.EndsWith('/') ? path[..^1] : path;
        var verb = method.Equals("any", StringComparison.OrdinalIgnoreCase) ? "*" : method.ToUpperInvariant();
        return use.Permission(
            "apigateway.amazonaws.com",
            use.At.Sub(
                $"arn:aws:execute-api:${{AWS::Region}}:${{AWS::AccountId}}:${{__ApiId__}}/${{__Stage__}}/{verb}{ApiDocument.Wildcards(path)}",
                ("__ApiId__", use["RestApiId"]),
                ("__Stage__", use.At.Text("*"))),
            suffix: suffix);
    }

    private static void Integrate(EventUse use, SamMap api, RestDocument document, SamText path, SamText method, string stage)
    {
        if (document.HasIntegrationAt(path.Text, method))
        {
            throw use.Refusal($"the method '{method.Text}' of the path '{path.Text}' is defined more than once", method);
        }

        var apiAuth = api["Auth"].OrNull() switch
        {
            null => null,
            SamMap map => map,
            { } other => throw use.Refusal("'Auth' of the API must be a mapping", other),
        };
        var mode = use["ResponseTransferMode"].AsText();
        var auth = use["Auth"] as SamMap;
        document.AddFunction(use.At, path, method, Uri(use, "aws", mode), auth, apiAuth, use.Target.Condition, mode);
        if (auth is { Count: > 0 })
        {
            AddAuth(use, api, document, path, method, Stage(use, api, stage), auth);
        }

        if (use["TimeoutInMillis"].OrNull() is { } timeout)
        {
            document.SetTimeout(path.Text, method, timeout);
        }

        AddModel(use, api, document, path.Text, method);
        AddParameters(use, document, path.Text, method);
    }

    private static void AddModel(EventUse use, SamMap api, RestDocument document, string path, SamText method)
    {
        if (use["RequestModel"] is not SamMap config || config["Model"].OrNull() is not { } written)
        {
            return;
        }

        var models = api["Models"].OrNull() ?? throw use.Refusal("'RequestModel' needs 'Models' of the API", written);
        if (written is not SamText model || models is not SamMap map || (!models.IsIntrinsic() && !map[model.Text].IsGiven()))
        {
            throw use.Refusal($"the model '{written.AsText()}' is not one of the models of the API", written);
        }

        document.AddRequestModel(new At(model.Span), path, method, model, config["Required"].NotNull());
        var (body, parameters) = (config["ValidateBody"].NotNull(), config["ValidateParameters"].NotNull());
        if (body is null && parameters is null)
        {
            return;
        }

        if (body is not (null or SamScalar { Bool: not null }) || parameters is not (null or SamScalar { Bool: not null }))
        {
            throw use.Refusal("'ValidateBody' and 'ValidateParameters' must be booleans", config);
        }

        document.AddValidator(new At(config.Span), path, method, body.IsTrue(), parameters.IsTrue());
    }

    private static void AddParameters(EventUse use, RestDocument document, string path, SamText method)
    {
        if (use["RequestParameters"] is not SamList { Items.Count: > 0 } parameters)
        {
            return;
        }

        var read = parameters.Items.Select(parameter => Parameter(use, parameter)).ToArray();
        foreach (var definition in document.MethodsAt(path, method))
        {
            foreach (var (name, required, isCached) in read)
            {
                RestDocument.AddRequestParameter(definition, new At(name.Span), name, required, isCached);
            }
        }
    }

    private static (SamText Name, SamNode? Required, bool IsCached) Parameter(EventUse use, SamNode parameter)
    {
        var entry = parameter is SamMap { Count: > 0 } map ? map.Entries[0] : null;
        var name = entry is null ? parameter as SamText : new SamText(entry.Key, entry.KeySpan, entry.IsLegacy);
        if (name is null || !ParameterName().IsMatch(name.Text))
        {
            throw use.Refusal("each of 'RequestParameters' must be of the form 'method.request.[querystring|path|header].name'", parameter);
        }

        if (entry is null)
        {
            return (name, null, false);
        }

        return entry.Value is SamMap settings && settings.Entries.All(one => one.Key is "Required" or "Caching")
            ? (name, settings["Required"].NotNull(), settings["Caching"].IsGiven())
            : throw use.Refusal("a parameter of 'RequestParameters' takes 'Required' and 'Caching' only", entry.Value);
    }

    /// <summary>The definition that the author wrote, with the method that was made in it.</summary>
    private static SamMap Merged(EventUse use, SamMap body, SamMap made, SamText path, SamText method)
    {
        var result = body.Copy(isMerged: true);
        if (result["paths"].IsNothing())
        {
            return result;
        }

        var paths = result["paths"] as SamMap ?? throw use.Refusal("'paths' of the definition must be a mapping", result["paths"]);
        var item = paths[path.Text].OrNull() switch
        {
            null => null,
            SamMap map => map,
            { } other => throw use.Refusal($"the value of the path '{path.Text}' must be a mapping", other),
        };
        var written = item?[method.Text].OrNull() switch
        {
            null => null,
            SamMap map => map,
            { } other => throw use.Refusal($"the method '{method.Text}' of the path '{path.Text}' must be a mapping", other),
        };
        var merged = use.At.Map();
        foreach (var entry in written?.Entries ?? [])
        {
            merged.Set(entry);
        }

        var added = ((made["paths"] as SamMap)?[path.Text] as SamMap)?[ApiDocument.Method(method).Text] as SamMap;
        foreach (var entry in added?.Entries ?? [])
        {
            merged.Set(entry);
        }

        if (!paths.Contains(path.Text))
        {
            paths.Set(path.Text, use.At.Map(), path.Span, path.IsLegacy);
        }

        (paths[path.Text] as SamMap)?.Set(method.Text, merged, method.Span, method.IsLegacy);
        return result;
    }

    [GeneratedRegex(@"^method\.request\.(querystring|path|header)\.", RegexOptions.CultureInvariant)]
    private static partial Regex ParameterName();
}
