using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Resources;

/// <summary><c>Auth</c> of a GraphQL API: the main way to sign in and others beside it.</summary>
internal static class GraphQLAuth
{
    private static readonly (string Type, string Written, string Made)[] Kinds =
    [
        ("AWS_LAMBDA", "LambdaAuthorizer", "LambdaAuthorizerConfig"),
        ("OPENID_CONNECT", "OpenIDConnect", "OpenIDConnectConfig"),
        ("AMAZON_COGNITO_USER_POOLS", "UserPool", "UserPoolConfig"),
    ];

    /// <summary>Fills the API's properties; gives the functions that authorize.</summary>
    public static List<SamNode> Fill(SamMap properties, SamMap auth)
    {
        var functions = new List<SamNode>();
        FillOne(properties, auth, functions, isAdditional: false);
        var additional = new List<SamNode>();
        foreach (var item in (auth["Additional"] as SamList)?.Items ?? [])
        {
            var one = item as SamMap ?? throw new SamRefusal("each of 'Additional' must be a mapping", item.Span);
            var provider = new At(one.Span).Map();
            FillOne(provider, one, functions, isAdditional: true);
            additional.Add(provider);
        }

        if (additional.Count > 0)
        {
            properties.Set("AdditionalAuthenticationProviders", new SamList(auth.Span, additional));
        }

        return functions;
    }

    private static void FillOne(SamMap into, SamMap auth, List<SamNode> functions, bool isAdditional)
    {
        var type = auth["Type"] as SamText ?? throw new SamRefusal("'Auth' requires 'Type'", auth.Span);
        if (auth.Entries.Count(entry => entry.Key != "Additional" && !entry.Value.IsNothing()) > 2)
        {
            throw new SamRefusal("'Auth' holds the configuration of more than one way to sign in", auth.Span);
        }

        into.Set("AuthenticationType", type);
        foreach (var kind in Kinds.Where(kind => kind.Type == type.Text))
        {
            var config = (auth[kind.Written] as SamMap ?? throw new SamRefusal($"the type '{type.Text}' requires '{kind.Written}'", auth.Span)).Copy();
            if (isAdditional && kind.Written == "UserPool")
            {
                config.Remove("DefaultAction");
            }

            into.Set(kind.Made, config);
            if (kind.Written == "LambdaAuthorizer" && config["AuthorizerUri"] is { } function)
            {
                functions.Add(function);
            }
        }
    }
}
