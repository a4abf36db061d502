using IacSrmScanner.CloudFormation.Sam.Trees;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.CloudFormation.Sam.Apis;

/// <summary>An authorizer of an HTTP API: AWS_IAM, JSON web tokens or a function.</summary>
internal sealed class HttpAuthorizer
{
    private const string Key = "x-amazon-apigateway-authorizer";

    private readonly SamMap config;
    private readonly bool isIam;

    private HttpAuthorizer(string name, SourceSpan keySpan, SamMap config, bool isIam)
    {
        Name = name;
        this.config = config;
        this.isIam = isIam;
        KeySpan = keySpan;
    }

    public string Name { get; }

    public SourceSpan KeySpan { get; }

    public SamNode? FunctionArn => config["FunctionArn"].OrNull();

    public bool MakesPermission => FunctionArn is not null && config["EnableFunctionDefaultPermissions"].IsTrue();

    public SamNode Scopes => config["AuthorizationScopes"].NotNull() ?? new At(KeySpan).List();

    private bool IsJwt => config["JwtConfiguration"].IsGiven();

    public static IReadOnlyDictionary<string, HttpAuthorizer> Read(SamMap auth)
    {
        var read = new OrderedDictionary<string, HttpAuthorizer>(StringComparer.Ordinal);
        if (auth.Find("EnableIamAuthorizer") is { } iam && iam.Value.IsTrue())
        {
            read["AWS_IAM"] = new HttpAuthorizer("AWS_IAM", iam.KeySpan, new SamMap(iam.KeySpan), isIam: true);
        }

        if (auth["Authorizers"].OrNull() is not { } written)
        {
            return read;
        }

        foreach (var entry in (written as SamMap ?? throw new SamRefusal("'Authorizers' must be a mapping", written.Span)).Entries)
        {
            var config = entry.Value as SamMap ?? throw new SamRefusal($"the authorizer '{entry.Key}' must be a mapping", entry.Value.Span);
            var authorizer = new HttpAuthorizer(entry.Key, entry.KeySpan, config, isIam: false);
            authorizer.Check();
            read[entry.Key] = authorizer;
        }

        return read;
    }

    public SamMap ToOpenApi()
    {
        var at = new At(KeySpan);
        if (isIam)
        {
            return at.Map(
                ("type", at.Text("apiKey")),
                ("name", at.Text("Authorization")),
                ("in", at.Text("header")),
                ("x-amazon-apigateway-authtype", at.Text("awsSigv4")));
        }

        if (IsJwt)
        {
            var jwt = at.Map();
            foreach (var entry in (config["JwtConfiguration"] as SamMap)?.Entries ?? [])
            {
                jwt.Set(entry.Key.ToLowerInvariant(), entry.Value, entry.KeySpan);
            }

            return at.Map(
                ("type", at.Text("oauth2")),
                (Key, at.Map(("jwtConfiguration", jwt), ("identitySource", config["IdentitySource"]), ("type", at.Text("jwt")))));
        }

        var identity = config["Identity"] as SamMap;
        return at.Map(
            ("type", at.Text("apiKey")),
            ("name", at.Text("Unused")),
            ("in", at.Text("header")),
            (Key, at.Map(
                ("type", at.Text("request")),
                ("authorizerUri", at.Sub(
                    "arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${__FunctionArn__}/invocations",
                    ("__FunctionArn__", config["FunctionArn"]))),
                ("authorizerCredentials", config["FunctionInvokeRole"].OrNull() is { } role && role.AsText() != "NONE" ? role : null),
                ("authorizerResultTtlInSeconds", identity?["ReauthorizeEvery"].NotNull()),
                ("identitySource", identity is { Count: > 0 } ? IdentitySource(at, identity) : null),
                ("authorizerPayloadFormatVersion", config["AuthorizerPayloadFormatVersion"]),
                ("enableSimpleResponses", config["EnableSimpleResponses"].OrNull()))));
    }

    private SamList IdentitySource(At at, SamMap identity)
    {
        var list = at.List();
        foreach (var (property, prefix) in new[]
        {
            ("Headers", "$request.header."), ("QueryStrings", "$request.querystring."), ("StageVariables", "$stageVariables."), ("Context", "$context."),
        })
        {
            if (identity[property].OrNull() is not { } written)
            {
                continue;
            }

            foreach (var item in (written as SamList ?? throw new SamRefusal($"'{property}' of the authorizer '{Name}' must be a list", written.Span)).Items)
            {
                var text = item.AsText() ?? throw new SamRefusal($"'{property}' of the authorizer '{Name}' must hold texts", item.Span);
                list.Items.Add(new At(item.Span).Text(prefix + text));
            }
        }

        return list;
    }

    private void Check()
    {
        if (config.Find("OpenIdConnectUrl") is { } old)
        {
            throw new SamRefusal($"'OpenIdConnectUrl' of the authorizer '{Name}' is no longer supported", old.KeySpan);
        }

        if (config["JwtConfiguration"].OrNull() is { } jwt and not SamMap)
        {
            throw new SamRefusal("'JwtConfiguration' must be a mapping", jwt.Span);
        }

        if (config["AuthorizationScopes"].NotNull() is { } scopes and not SamList)
        {
            throw new SamRefusal("'AuthorizationScopes' must be a list", scopes.Span);
        }

        string[] others = IsJwt
            ? ["FunctionArn", "FunctionInvokeRole", "Identity", "AuthorizerPayloadFormatVersion", "EnableSimpleResponses", "EnableFunctionDefaultPermissions"]
            : ["AuthorizationScopes", "IdentitySource"];
        if (others.FirstOrDefault(other => !config[other].IsNothing()) is { } wrong)
        {
            throw new SamRefusal($"'{wrong}' does not go with the kind of the authorizer '{Name}'", config[wrong]?.Span);
        }

        foreach (var required in IsJwt ? ["IdentitySource"] : new[] { "FunctionArn", "AuthorizerPayloadFormatVersion" })
        {
            if (!config[required].IsGiven())
            {
                throw new SamRefusal($"the authorizer '{Name}' requires '{required}'", KeySpan);
            }
        }

        if (config["EnableFunctionDefaultPermissions"].NotNull() is { } enables and not SamScalar { Bool: not null })
        {
            throw new SamRefusal($"'EnableFunctionDefaultPermissions' of the authorizer '{Name}' must be a boolean", enables.Span);
        }

        if (config["Identity"].OrNull() is { } identity and not SamMap)
        {
            throw new SamRefusal($"'Identity' of the authorizer '{Name}' must be a mapping", identity.Span);
        }
    }
}
