using System.Collections.Frozen;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Expansion;

/// <summary><c>Globals</c>: properties that all resources of a type have, unless they say otherwise themselves.</summary>
internal sealed class SamGlobals
{
    private const string Prefix = "AWS::Serverless::";

    private static readonly FrozenDictionary<string, FrozenSet<string>> Supported = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Function"] =
            "Handler Runtime CodeUri DeadLetterQueue Description MemorySize Timeout VpcConfig Environment Tags PropagateTags Tracing KmsKeyArn "
            + "AutoPublishAlias AutoPublishAliasAllProperties Layers DeploymentPreference RolePath PermissionsBoundary "
            + "ReservedConcurrentExecutions ProvisionedConcurrencyConfig AssumeRolePolicyDocument EventInvokeConfig FileSystemConfigs "
            + "CodeSigningConfigArn Architectures SnapStart EphemeralStorage FunctionUrlConfig RuntimeManagementConfig LoggingConfig "
            + "RecursiveLoop SourceKMSKeyArn TenancyConfig DurableConfig CapacityProviderConfig FunctionScalingConfig "
            + "PublishToLatestPublished VersionDeletionPolicy",
        ["Api"] =
            "Auth Name DefinitionUri CacheClusterEnabled CacheClusterSize MergeDefinitions Variables EndpointConfiguration MethodSettings "
            + "BinaryMediaTypes MinimumCompressionSize Cors GatewayResponses AccessLogSetting CanarySetting TracingEnabled OpenApiVersion "
            + "Domain AlwaysDeploy PropagateTags SecurityPolicy EndpointAccessMode",
        ["HttpApi"] =
            "Auth AccessLogSettings StageVariables Tags CorsConfiguration DefaultRouteSettings Domain RouteSettings FailOnWarnings PropagateTags",
        ["SimpleTable"] = "SSESpecification",
        ["StateMachine"] = "PropagateTags",
        ["LayerVersion"] = "PublishLambdaVersion",
        ["CapacityProvider"] = "VpcConfig OperatorRole Tags InstanceRequirements ScalingConfig KmsKeyArn PropagateTags",
        ["WebSocketApi"] =
            "AccessLogSettings ApiKeySelectionExpression DefaultRouteSettings DisableExecuteApiEndpoint DisableSchemaValidation Domain "
            + "FailOnWarnings IpAddressType PropagateTags RouteSelectionExpression RouteSettings StageVariables Tags",
    }.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Split(' ').ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private readonly Dictionary<string, SamMap> sections = new(StringComparer.Ordinal);

    public SamGlobals(SamContext context, SamEntry? written)
    {
        if (written is null)
        {
            return;
        }

        if (written.Value is not SamMap map)
        {
            context.RefuseTemplate(new SamRefusal("'Globals' must be a mapping"), written.KeySpan);
            return;
        }

        foreach (var section in map.Entries)
        {
            Add(context, section);
        }
    }

    /// <summary>How many nodes one merge may share out.</summary>
    public long Size { get; private set; }

    /// <summary>A resource's properties with those of all resources of its type.</summary>
    public SamMap Merge(SamContext context, string id, string type, SamMap body, SamMap properties)
    {
        if (!type.StartsWith(Prefix, StringComparison.Ordinal) || !sections.TryGetValue(type[Prefix.Length..], out var global))
        {
            return properties;
        }

        switch (body["IgnoreGlobals"])
        {
            case null:
                break;
            case SamText { Text: "*" }:
                return properties;
            case SamList list:
                global = global.Clone();
                foreach (var item in list.Items)
                {
                    if (item.AsText() is not { } name || !global.Contains(name))
                    {
                        context.Refuse(id, new SamRefusal($"'IgnoreGlobals' names '{item.AsText()}', which is not in the globals", item.Span), item.Span);
                        continue;
                    }

                    global.Remove(name);
                }

                break;
            case { } other:
                context.Refuse(id, new SamRefusal("'IgnoreGlobals' must be '*' or a list of names", other.Span), other.Span);
                break;
        }

        return MergeMaps(global, properties);
    }

    /// <summary>The property of the globals for a type.</summary>
    public SamNode? Find(string section, string property) => sections.GetValueOrDefault(section)?[property];

    private static SamMap MergeMaps(SamMap global, SamMap local)
    {
        var merged = global.Copy(isMerged: true);
        foreach (var entry in local.Entries)
        {
            if (merged[entry.Key] is { } value)
            {
                merged.Set(entry.Key, Merged(value, entry.Value));
            }
            else
            {
                merged.Set(entry);
            }
        }

        return merged;
    }

    private static SamNode Merged(SamNode global, SamNode local) => (global, local) switch
    {
        (SamMap one, SamMap other) when !one.IsIntrinsic() && !other.IsIntrinsic() => MergeMaps(one, other),
        (SamList one, SamList other) => new SamList(other.Span, [.. one.Items, .. other.Items]),
        _ => local,
    };

    private void Add(SamContext context, SamEntry section)
    {
        if (!Supported.TryGetValue(section.Key, out var supported))
        {
            context.RefuseTemplate(new SamRefusal($"'Globals' has no section '{section.Key}'"), section.KeySpan);
            return;
        }

        if (section.Value is not SamMap map)
        {
            context.RefuseTemplate(new SamRefusal($"the section '{section.Key}' of 'Globals' must be a mapping"), section.Value.Span);
            return;
        }

        foreach (var entry in map.Entries.Where(entry => !supported.Contains(entry.Key)))
        {
            context.RefuseTemplate(new SamRefusal($"'{entry.Key}' cannot be given for all resources of the type '{section.Key}'"), entry.KeySpan);
            map.Remove(entry.Key);
        }

        sections[section.Key] = map;
        Size += map.Size();
    }
}
