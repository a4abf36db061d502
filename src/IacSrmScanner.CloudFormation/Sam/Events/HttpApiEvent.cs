using System.Text.RegularExpressions;
using IacSrmScanner.CloudFormation.Sam.Apis;
using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Events;

/// <summary><c>HttpApi</c>: a route of an HTTP API.</summary>
internal static partial class HttpApiEvent
{
    public static readonly EventType Type = new(
        "HttpApi",
        "Path:t Method:t ApiId:t Stage:t Auth:m TimeoutInMillis:i RouteSettings:m PayloadFormatVersion:t",
        Expand);

    private static List<Made> Expand(EventUse use)
    {
        if (use["Path"] is not SamText path || use["Method"] is not SamText method)
        {
            throw use.Refusal("'Path' and 'Method' must be texts");
        }

        var id = use["ApiId"].RefId() ?? use["ApiId"].AsText();
        if (id is null || use.Context.Properties(id) is not { } api)
        {
            throw use.Refusal("'ApiId' must refer to an API of the same template", use["ApiId"]);
        }

        var made = new List<Made>();
        var document = api["DefinitionBody"].OrNull() is { } body ? new HttpDocument(use.Context, body) : null;
        if (Permission(use, document, path.Text, method) is { } permission)
        {
            made.Add(permission);
        }

        if (document is not null)
        {
            Integrate(use, api, document, path, method);
            api.Set("DefinitionBody", document.Finish());
        }

        return made;
    }

    private static Made? Permission(EventUse use, HttpDocument? document, string path, SamText method)
    {
        var at = use.At;
        path = path.Length > 1 && path.EndsWith('/') ? path[..^1] : path;
        var any = new SamText(ApiDocument.AnyMethod, method.Span);
        if (path == HttpDocument.DefaultPath)
        {
            path = "";
        }
        else if (document?.Invokes(HttpDocument.DefaultPath, any, use.Target.Id) == true)
        {
            return null;
        }

        path = ApiDocument.Wildcards(path);
        var lower = method.Text.ToLowerInvariant();
        var isAny = lower is "any" or ApiDocument.AnyMethod;
        var route = lower == "any" && path == "/" + HttpDocument.DefaultPath ? path : $"/{(isAny ? "*" : method.Text.ToUpperInvariant())}{path}";
        return use.Permission("apigateway.amazonaws.com", at.Sub(
            "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/${__Stage__}" + route,
            ("__ApiId__", use["ApiId"]),
            ("__Stage__", at.Text("*"))));
    }

    private static void Integrate(EventUse use, SamMap api, HttpDocument document, SamText path, SamText method)
    {
        if (api[RestApiResource.ManagesDefinition].IsGiven() && document.HasIntegrationAt(path.Text, method))
        {
            throw use.Refusal($"the method '{method.Text}' of the path '{path.Text}' is defined more than once", method);
        }

        document.AddFunction(use.At, path, method, ApiEvent.Uri(use, "${AWS::Partition}", null), use.Target.Condition);
        if (use["Auth"] is SamMap { Count: > 0 } auth)
        {
            AddAuth(use, api, document, auth, path.Text, method);
        }

        if (use["TimeoutInMillis"].OrNull() is { } timeout)
        {
            document.SetTimeout(path.Text, method, timeout);
        }

        var parameters = Parameter().Matches(path.Text).Select(match => match.Groups[1].Value).ToArray();
        if (parameters.Length > 0)
        {
            document.AddPathParameters(use.At, path.Text, method, parameters);
        }

        if (use["PayloadFormatVersion"].OrNull() is { } version)
        {
            document.SetPayloadVersion(path.Text, method, version);
        }
    }

    private static void AddAuth(EventUse use, SamMap api, HttpDocument document, SamMap auth, string path, SamText method)
    {
        var apiAuth = api["Auth"].NotNull() switch
        {
            null => null,
            SamMap map => map,
            { } other => throw use.Refusal("'Auth' of the API must be a mapping", other),
        };
        if ((auth["Authorizer"].OrNull() ?? apiAuth?["DefaultAuthorizer"].OrNull()) is not { } written)
        {
            throw use.Refusal("'Auth' requires an 'Authorizer', or a 'DefaultAuthorizer' of the API", auth);
        }

        var name = written as SamText ?? throw use.Refusal("'Authorizer' must be a text", written);
        var known = apiAuth?["Authorizers"] as SamMap;
        var isIam = name.Text == "AWS_IAM" && apiAuth?["EnableIamAuthorizer"].IsTrue() == true;
        if (name.Text == "NONE" && apiAuth?["DefaultAuthorizer"].IsGiven() != true)
        {
            throw use.Refusal("the authorizer 'NONE' needs a 'DefaultAuthorizer' of the API", name);
        }

        if (name.Text != "NONE" && !isIam && known?[name.Text].IsGiven() != true)
        {
            throw use.Refusal($"the authorizer '{name.Text}' is not one of the authorizers of the API", name);
        }

        var scopes = auth["AuthorizationScopes"].OrNull();
        if (scopes is not null and not SamList)
        {
            throw use.Refusal("'AuthorizationScopes' must be a list", scopes);
        }

        document.AddAuthorizer(path, method, name, name.Text is "NONE" or "AWS_IAM"
            ? null
            : scopes ?? (known?[name.Text] as SamMap)?["AuthorizationScopes"]);
    }

    [GeneratedRegex(@"\{(.*?)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();
}
