using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Apis;

/// <summary><c>DisableExecuteApiEndpoint</c>: the endpoint that every API has beside its own domains.</summary>
internal static class EndpointSwitch
{
    private const string Key = "x-amazon-apigateway-endpoint-configuration";

    public static void Set(SamMap root, SamNode value, bool isOnServers)
    {
        if (!isOnServers)
        {
            SetOn(root, value);
            return;
        }

        var at = new At(value.Span);
        if (root["servers"] is null)
        {
            root.Set("servers", at.List(at.Legacy()), at.Span);
        }

        foreach (var server in (root["servers"] as SamList)?.Items ?? [])
        {
            SetOn(server as SamMap ?? throw new SamRefusal("each of 'servers' must be a mapping", server.Span), value);
        }
    }

    private static void SetOn(SamMap map, SamNode value)
    {
        if (map[Key] is { } written and not SamMap)
        {
            throw new SamRefusal($"'{Key}' must be a mapping", written.Span);
        }

        if (map[Key] is not SamMap config)
        {
            config = new At(value.Span).Map();
            map.Set(Key, config, value.Span);
        }

        config.Set("disableExecuteApiEndpoint", value);
    }
}
