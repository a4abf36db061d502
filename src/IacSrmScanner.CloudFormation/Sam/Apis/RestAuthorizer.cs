using System.Globalization;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Apis;

/// <summary>An authorizer of a REST API: AWS_IAM, a user pool or a function.</summary>
internal sealed class RestAuthorizer
{
    private const string Key = "x-amazon-apigateway-authorizer";

    private readonly SamEntry entry;
    private readonly SamMap config;
    private readonly bool isIam;

    private RestAuthorizer(SamEntry entry, SamMap config, bool isIam)
    {
        this.entry = entry;
        this.config = config;
        this.isIam = isIam;
    }

    public SamEntry Entry => entry;

    public SamNode? FunctionArn => config["FunctionArn"].OrNull();

    public bool MakesPermission => FunctionArn is not null && !config["DisableFunctionDefaultPermissions"].IsGiven();

    /// <summary>The scopes; an empty list when none are given.</summary>
    public SamNode Scopes => config["AuthorizationScopes"].NotNull() ?? new At(entry.KeySpan).List();

    private bool IsUserPool => config["UserPoolArn"].IsGiven();

    private string PayloadType => config["FunctionPayloadType"].OrNull().AsText() ?? "TOKEN";

    private SamMap? Identity => config["Identity"] as SamMap;

    /// <summary>The authorizers of an API by name, in order; null when there are none.</summary>
    public static IReadOnlyDictionary<string, RestAuthorizer>? Read(SamNode? written, SamText? defaultAuthorizer, At at)
    {
        var read = new OrderedDictionary<string, RestAuthorizer>(StringComparer.Ordinal);
        if (defaultAuthorizer is { Text: "AWS_IAM" })
        {
            var entry = new SamEntry("AWS_IAM", defaultAuthorizer.IsLegacy, defaultAuthorizer.Span, defaultAuthorizer);
            read["AWS_IAM"] = new RestAuthorizer(entry, at.Map(), isIam: true);
        }

        if (!written.IsGiven() || written is null)
        {
            return read.Count > 0 ? read : null;
        }

        var map = written as SamMap ?? throw new SamRefusal("'Authorizers' must be a mapping", written.Span);
        foreach (var entry in map.Entries)
        {
            var config = entry.Value as SamMap ?? throw new SamRefusal($"the authorizer '{entry.Key}' must be a mapping", entry.Value.Span);
            var authorizer = new RestAuthorizer(entry, config, isIam: false);
            authorizer.Check();
            read[entry.Key] = authorizer;
        }

        var order = new LegacyOrder();
        foreach (var name in read.Keys)
        {
            order.Add(name);
        }

        return new OrderedDictionary<string, RestAuthorizer>(
            order.Keys.Select(name => KeyValuePair.Create(name, read[name])), StringComparer.Ordinal);
    }

    public SamMap ToSwagger()
    {
        var at = new At(entry.KeySpan);
        var swagger = at.Legacy(
            ("type", at.Text("apiKey")),
            ("name", HeaderName(at)),
            ("in", at.Text("header")),
            ("x-amazon-apigateway-authtype", at.Text(isIam ? "awsSigv4" : IsUserPool ? "cognito_user_pools" : "custom")));
        if (isIam)
        {
            return swagger;
        }

        var authorizer = IsUserPool ? UserPool(at) : Function(at);
        swagger.Set(Key, authorizer, at.Span);
        if ((IsUserPool || PayloadType == "TOKEN") && Identity?["ValidationExpression"].OrNull() is { } expression)
        {
            authorizer.Set("identityValidationExpression", expression);
        }

        return swagger;
    }

    private SamMap UserPool(At at)
    {
        var pools = config["UserPoolArn"] ?? at.Text("");
        return at.Legacy(("type", at.Text("cognito_user_pools")), ("providerARNs", pools as SamList ?? at.List(pools)));
    }

    private SamMap Function(At at)
    {
        var authorizer = at.Legacy(
            ("type", at.Text(PayloadType == "REQUEST" ? "request" : "token")),
            ("authorizerUri", at.Sub(
                "arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${__FunctionArn__}/invocations",
                ("__FunctionArn__", config["FunctionArn"] ?? new SamScalar("null", Documents.Nodes.ScalarKind.Null, at.Span)))),
            ("authorizerResultTtlInSeconds", Identity?["ReauthorizeEvery"].NotNull()),
            ("authorizerCredentials", config["FunctionInvokeRole"].OrNull() is { } role && role.AsText() != "NONE" ? role : null));
        if (PayloadType == "REQUEST" && IdentitySource(at) is { Text.Length: > 0 } source)
        {
            authorizer.Set("identitySource", source, at.Span);
        }

        return authorizer;
    }

    private void Check()
    {
        if (config["FunctionPayloadType"].NotNull() is { } type && type.AsText() is not ("TOKEN" or "REQUEST"))
        {
            throw new SamRefusal($"the authorizer '{entry.Key}' has an invalid 'FunctionPayloadType'", type.Span);
        }

        if (PayloadType == "REQUEST" && IsMissingIdentity())
        {
            throw new SamRefusal(
                $"the authorizer '{entry.Key}' must say by which headers, query strings, stage variables or context it identifies the caller",
                entry.KeySpan);
        }

        if (config["AuthorizationScopes"].NotNull() is { } scopes and not SamList)
        {
            throw new SamRefusal($"'AuthorizationScopes' of the authorizer '{entry.Key}' must be a list", scopes.Span);
        }

        if (config["DisableFunctionDefaultPermissions"].NotNull() is { } disables and not SamScalar { Bool: not null })
        {
            throw new SamRefusal($"'DisableFunctionDefaultPermissions' of the authorizer '{entry.Key}' must be a boolean", disables.Span);
        }

        if (config["Identity"].IsGiven() && config["Identity"] is { } identity and not SamMap)
        {
            throw new SamRefusal($"'Identity' of the authorizer '{entry.Key}' must be a mapping", identity.Span);
        }
    }

    private bool IsMissingIdentity()
    {
        if (!config["Identity"].IsGiven())
        {
            return true;
        }

        string[] sources = ["Headers", "QueryStrings", "StageVariables", "Context"];
        var isMissing = sources.All(name => !Identity?[name].IsGiven() ?? true);
        return isMissing && !(Identity?["ReauthorizeEvery"].NotNull() is { } ttl
            && int.TryParse(PythonText.Printed(ttl), CultureInfo.InvariantCulture, out var seconds) && seconds <= 0);
    }

    private SamText HeaderName(At at)
    {
        if (!isIam && !IsUserPool && PayloadType == "REQUEST")
        {
            return at.Text("Unused");
        }

        return Identity?["Header"].OrNull() as SamText ?? at.Text("Authorization");
    }

    private SamText IdentitySource(At at)
    {
        var parts = new List<string>();
        var isLegacy = false;
        foreach (var (name, prefix) in new[]
        {
            ("Headers", "method.request.header."),
            ("QueryStrings", "method.request.querystring."),
            ("StageVariables", "stageVariables."),
            ("Context", "context."),
        })
        {
            if (Identity?[name].OrNull() is not { } written)
            {
                continue;
            }

            foreach (var item in (written as SamList ?? throw new SamRefusal($"'{name}' of the authorizer '{entry.Key}' must be a list", written.Span)).Items)
            {
                var text = item as SamText ?? throw new SamRefusal($"'{name}' of the authorizer '{entry.Key}' must hold texts", item.Span);
                parts.Add(prefix + text.Text);
                isLegacy |= text.IsLegacy;
            }
        }

        return at.Text(string.Join(", ", parts), isLegacy);
    }
}
