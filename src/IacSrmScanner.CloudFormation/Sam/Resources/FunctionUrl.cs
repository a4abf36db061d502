using System.Collections.Frozen;
using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Trees;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Sam.Resources;

/// <summary><c>FunctionUrlConfig</c>: the URL, and for one that anybody may call the permissions to do so.</summary>
internal static class FunctionUrl
{
    private static readonly FrozenDictionary<string, char> CorsKinds = new Dictionary<string, char>(StringComparer.Ordinal)
    {
        ["AllowOrigins"] = 'l',
        ["AllowMethods"] = 'l',
        ["AllowCredentials"] = 'b',
        ["AllowHeaders"] = 'l',
        ["ExposeHeaders"] = 'l',
        ["MaxAge"] = 'i',
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static void AddTo(List<Made> made, SamSource source, Target target)
    {
        if (source.Map("FunctionUrlConfig") is not { Count: > 0 } config)
        {
            return;
        }

        Check(config);
        var at = source.AtProperty("FunctionUrlConfig");
        var properties = at.Map(("TargetFunctionArn", target.Name));
        foreach (var name in new[] { "Cors", "AuthType", "InvokeMode" })
        {
            if (config.Find(name) is { } entry && !entry.Value.IsNothing())
            {
                properties.Set(entry);
            }
        }

        made.Add(source.Beside(source.Id + "Url", "AWS::Lambda::Url", properties));
        if (config["AuthType"].AsText() != "NONE" || config.IsIntrinsic())
        {
            return;
        }

        var place = config["AuthType"] is { } auth ? new At(auth.Span) : at;
        made.Add(source.Beside(source.Id + "UrlPublicPermissions", "AWS::Lambda::Permission", place.Map(
            ("Action", place.Text("lambda:InvokeFunctionUrl")),
            ("FunctionName", target.Name),
            ("Principal", place.Text("*")),
            ("FunctionUrlAuthType", config["AuthType"]))));
        made.Add(source.Beside(source.Id + "URLInvokeAllowPublicAccess", "AWS::Lambda::Permission", place.Map(
            ("Action", place.Text("lambda:InvokeFunction")),
            ("FunctionName", target.Name),
            ("Principal", place.Text("*")),
            ("InvokedViaFunctionUrl", place.Bool(true)))));
    }

    private static void Check(SamMap config)
    {
        if (config.IsIntrinsic())
        {
            return;
        }

        if (!config["AuthType"].IsIntrinsic() && config["AuthType"].AsText() is not ("AWS_IAM" or "NONE"))
        {
            throw new SamRefusal("'FunctionUrlConfig' requires an 'AuthType' of 'AWS_IAM' or 'NONE'", (config["AuthType"] ?? config).Span);
        }

        if (!config["Cors"].IsGiven() || config["Cors"] is not { } written || written.IsIntrinsic())
        {
            return;
        }

        foreach (var entry in (written as SamMap ?? throw new SamRefusal("'Cors' must be a mapping", written.Span)).Entries)
        {
            if (!CorsKinds.TryGetValue(entry.Key, out var kind))
            {
                throw new SamRefusal($"'{entry.Key}' is no property of 'Cors'", entry.KeySpan);
            }

            var fits = entry.Value.IsIntrinsic() || kind switch
            {
                'l' => entry.Value is SamList,
                'b' => entry.Value is SamScalar { Kind: ScalarKind.Bool },
                _ => entry.Value is SamScalar { IsInteger: true },
            };
            if (!fits)
            {
                throw new SamRefusal($"'{entry.Key}' is {entry.Value.Kind()}, which it may not be", entry.Value.Span);
            }
        }
    }
}
