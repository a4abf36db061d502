using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Apis;

/// <summary><c>Auth</c> of a REST API: who may call its methods.</summary>
internal static class RestAuth
{
    private static readonly string[] Names =
    [
        "Authorizers", "DefaultAuthorizer", "InvokeRole", "AddDefaultAuthorizerToCorsPreflight", "AddApiKeyRequiredToCorsPreflight",
        "ApiKeyRequired", "ResourcePolicy", "UsagePlan",
    ];

    public static void AddTo(RestDocument document, SamMap auth, SamNode? stage, At at)
    {
        if (auth.Entries.FirstOrDefault(entry => !Names.Contains(entry.Key)) is { } wrong)
        {
            throw new SamRefusal($"'{wrong.Key}' is no property of 'Auth'", wrong.KeySpan);
        }

        var byDefault = auth["DefaultAuthorizer"];
        if (RestAuthorizer.Read(auth["Authorizers"], byDefault as SamText, at) is { } authorizers)
        {
            foreach (var (name, authorizer) in authorizers)
            {
                document.SecurityDefinitions.Set(name, authorizer.ToSwagger(), authorizer.Entry.KeySpan, authorizer.Entry.IsLegacy);
            }

            if (byDefault.IsGiven())
            {
                SetDefault(document, auth, byDefault as SamText ?? throw new SamRefusal("'DefaultAuthorizer' must be a text", byDefault?.Span), authorizers);
            }
        }

        if (auth["ApiKeyRequired"].OrNull() is { } key)
        {
            document.AddApiKey(new At(key.Span));
            RequireKey(document, auth, new At(key.Span));
        }

        if (auth["ResourcePolicy"].OrNull() is { } policy)
        {
            var map = policy as SamMap ?? throw new SamRefusal("'ResourcePolicy' must be a mapping", policy.Span);
            foreach (var path in document.PathNames.ToArray())
            {
                new RestResourcePolicy(document, map, stage).AddTo(path);
            }

            RestResourcePolicy.AddCustom(document, map["CustomStatements"].OrNull());
        }
    }

    /// <summary>The authorizer and key of one event.</summary>
    public static void AddToMethod(RestDocument document, string path, SamText method, SamMap auth, SamMap? apiAuth)
    {
        if (auth["Authorizer"].OrNull() is { } written)
        {
            var authorizer = written as SamText ?? throw new SamRefusal("'Authorizer' must be a text", written.Span);
            var known = (apiAuth?["Authorizers"] as SamMap)?[authorizer.Text].NotNull() as SamMap;
            var scopes = auth["AuthorizationScopes"].NotNull() ?? known?["AuthorizationScopes"].NotNull();
            var at = new At(authorizer.Span);
            foreach (var definition in document.MethodsAt(path, method))
            {
                var security = RestDocument.Security(definition, path, method.Text).Items.ToList();
                var own = at.Legacy();
                own.Set(authorizer.Text, authorizer.Text != "NONE" && known is not null && scopes is not null ? scopes.Cloned() : at.List(), at.Span, authorizer.IsLegacy);
                security.Add(own);
                document.SetSecurity(definition, at, security);
            }
        }

        if (auth["ApiKeyRequired"].NotNull() is { } required)
        {
            var at = new At(required.Span);
            foreach (var definition in document.MethodsAt(path, method))
            {
                if (required.IsGiven())
                {
                    document.AddApiKey(at);
                }

                var security = RestDocument.Security(definition, path, method.Text).Items.ToList();
                security.Add(at.Legacy((required.IsGiven() ? "api_key" : "api_key_false", at.List())));
                definition.Set("security", at.List(security), at.Span);
            }
        }
    }

    private static void SetDefault(RestDocument document, SamMap auth, SamText name, IReadOnlyDictionary<string, RestAuthorizer> authorizers)
    {
        if (!authorizers.ContainsKey(name.Text) && name.Text != "AWS_IAM")
        {
            throw new SamRefusal($"the default authorizer '{name.Text}' is not one of the authorizers", name.Span);
        }

        var at = new At(name.Span);
        var coversPreflight = auth["AddDefaultAuthorizerToCorsPreflight"] is not { } covers || covers.IsGiven();
        foreach (var path in document.PathNames.ToArray())
        {
            foreach (var (method, definition) in document.Methods(path))
            {
                if (!coversPreflight && method == "options")
                {
                    continue;
                }

                var others = new List<SamNode>();
                var own = new List<SamNode>();
                foreach (var security in Requirements(definition, path, method))
                {
                    var isOwn = security.Contains("AWS_IAM") || authorizers.Keys.Any(security.Contains);
                    (isOwn ? own : others).Add(security);
                }

                var none = others.FindIndex(security => security is SamMap map && map.Contains("NONE"));
                if (none >= 0)
                {
                    others.RemoveAt(none);
                    own = [];
                }
                else if (own.Count == 0)
                {
                    var security = at.Legacy();
                    security.Set(name.Text, authorizers.TryGetValue(name.Text, out var authorizer) ? authorizer.Scopes.Cloned() : at.List(), at.Span, name.IsLegacy);
                    own.Add(security);
                }

                if (others.Count + own.Count > 0)
                {
                    document.SetSecurity(definition, at, [.. others, .. own]);
                }
            }
        }
    }

    private static void RequireKey(RestDocument document, SamMap auth, At at)
    {
        var coversPreflight = auth["AddApiKeyRequiredToCorsPreflight"] is not { } covers || covers.IsGiven();
        foreach (var path in document.PathNames.ToArray())
        {
            foreach (var (method, definition) in document.Methods(path))
            {
                var existing = Requirements(definition, path, method);
                var security = existing.Where(one => !one.Contains("api_key") && !one.Contains("api_key_false")).ToList<SamNode>();
                if (!existing.Any(one => one.Contains("api_key_false")) && (coversPreflight || method != "options"))
                {
                    security.Add(at.Legacy(("api_key", at.List())));
                }

                if (!at.List(security).Same(at.List(existing)))
                {
                    definition.Set("security", at.List(security), at.Span);
                }
            }
        }
    }

    private static SamMap[] Requirements(SamMap definition, string path, string method) =>
        RestDocument.Security(definition, path, method).Items.Select(security => security as SamMap
            ?? throw new SamRefusal($"'security' of the method '{method}' of the path '{path}' must hold mappings", security.Span)).ToArray();
}
