using System.Collections.Frozen;
using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Policies;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Resources;

/// <summary><c>DeploymentPreference</c>: CodeDeploy moves the traffic from one version to the next.</summary>
internal sealed record DeploymentPreference(SamSource Source, SamMap Config, SamNode? Condition, SamNode? Tags)
{
    private const string Application = "ServerlessDeploymentApplication";
    private const string ServiceRole = "CodeDeployServiceRole";
    private const string SharedCondition = "ServerlessCodeDeployCondition";

    private static readonly FrozenSet<string> Predefined = FrozenSet.Create(
        StringComparer.Ordinal,
        "Canary10Percent5Minutes",
        "Canary10Percent10Minutes",
        "Canary10Percent15Minutes",
        "Canary10Percent30Minutes",
        "Linear10PercentEvery1Minute",
        "Linear10PercentEvery2Minutes",
        "Linear10PercentEvery3Minutes",
        "Linear10PercentEvery10Minutes",
        "AllAtOnce");

    /// <summary>Notes a function's preference and lets its alias be updated by it.</summary>
    public static void Remember(SamContext context, SamSource source, Made? alias)
    {
        if (source.Map("DeploymentPreference") is not { Count: > 0 } written)
        {
            return;
        }

        var config = written.Copy();
        foreach (var name in new[] { "Enabled", "Type", "PassthroughCondition" })
        {
            if (config[name] is { } value)
            {
                config.Set(name, context.Parameters.ResolveWithMappings(value));
            }
        }

        var passes = PassesCondition(config["PassthroughCondition"]);
        if (!config["Enabled"].IsGiven() && config.Contains("Enabled") || config["Enabled"].AsText() is "false" or "False")
        {
            return;
        }

        if (!config.Contains("Type"))
        {
            throw new SamRefusal("'DeploymentPreference' requires a 'Type'", written.Span);
        }

        var hooks = config["Hooks"] as SamMap ?? (config["Hooks"] is { } wrong ? throw new SamRefusal("'Hooks' must be a mapping", wrong.Span) : null);
        if (alias is null)
        {
            throw new SamRefusal("'DeploymentPreference' requires 'AutoPublishAlias'", written.Span);
        }

        CheckAlarms(config["Alarms"]);
        var tags = source["PropagateTags"].IsGiven() ? source["Tags"].OrNull() : null;
        context.Preferences.Add(new DeploymentPreference(source, config, passes ? source.Passed["Condition"] : null, tags));
        var at = source.AtProperty("DeploymentPreference");
        alias.With("UpdatePolicy", at.Map(("CodeDeployLambdaAliasUpdate", at.Map(
            ("ApplicationName", at.Ref(Application)),
            ("DeploymentGroupName", at.Ref(source.Id + "DeploymentGroup")),
            ("BeforeAllowTrafficHook", hooks?["PreTraffic"].NotNull()),
            ("AfterAllowTrafficHook", hooks?["PostTraffic"].NotNull())))));
    }

    /// <summary>What all functions with a preference share, and a group for each.</summary>
    public static IEnumerable<Made> Expand(SamContext context)
    {
        var preferences = context.Preferences;
        if (preferences.Count == 0)
        {
            yield break;
        }

        var at = preferences[0].Source.AtProperty("DeploymentPreference");
        var condition = Shared(context, at, preferences);
        var merged = at.Map();
        foreach (var tag in preferences.SelectMany(preference => (preference.Tags as SamMap)?.Entries ?? []))
        {
            merged.Set(tag);
        }

        SamNode? tags = merged.Count > 0 ? Expansion.Tags.List(at, merged) : null;
        yield return new Made(Application, "AWS::CodeDeploy::Application", at.Map(("ComputePlatform", at.Text("Lambda")), ("Tags", tags)))
            .With("Condition", condition);
        if (preferences.Exists(preference => !preference.Config["Role"].IsGiven()))
        {
            yield return new Made(ServiceRole, "AWS::IAM::Role", at.Map(
                ("AssumeRolePolicyDocument", PolicyDocuments.AssumeRole(at, "codedeploy.amazonaws.com")),
                ("ManagedPolicyArns", at.Texts(PolicyDocuments.ManagedArn("service-role/AWSCodeDeployRoleForLambda"))),
                ("Tags", tags))).With("Condition", condition);
        }

        foreach (var preference in preferences)
        {
            yield return preference.Group();
        }
    }

    private static bool PassesCondition(SamNode? value) => value switch
    {
        null => false,
        SamScalar { Bool: { } flag } => flag,
        SamText { Text: "true" or "True" } => true,
        SamText { Text: "false" or "False" } => false,
        _ => throw new SamRefusal("'PassthroughCondition' must come out as true or false", value.Span),
    };

    private static void CheckAlarms(SamNode? alarms)
    {
        if (!alarms.IsGiven() || alarms.IsNoValue())
        {
            return;
        }

        foreach (var list in alarms.IfParts() is { } parts ? parts.Items.Skip(1) : [alarms ?? throw new SamRefusal("'Alarms' is missing")])
        {
            if (list is not SamList)
            {
                throw new SamRefusal("'Alarms' must be a list", list.Span);
            }
        }
    }

    /// <summary>The condition of what is shared: there is none as soon as one preference has none.</summary>
    private static SamText? Shared(SamContext context, At at, List<DeploymentPreference> preferences)
    {
        if (preferences.Exists(preference => preference.Condition is null))
        {
            return null;
        }

        var names = preferences.Select(preference => preference.Condition.AsText() ?? "").Distinct().Order(StringComparer.Ordinal).ToArray();
        if (names.Length == 1)
        {
            return at.Text(names[0]);
        }

        CombinedCondition.Add(context.Conditions, at, SharedCondition, names);
        return at.Text(SharedCondition);
    }

    private static SamMap Alarms(At at, SamNode alarms) => alarms.IfParts() is { } parts
        ? at.If(parts.Items[0], AlarmList(at, parts.Items[1]), AlarmList(at, parts.Items[2]))
        : AlarmList(at, alarms);

    private static SamMap AlarmList(At at, SamNode alarms) => alarms is SamList { Items: [var first, ..] } list && !first.IsNoValue()
        ? at.Map(("Enabled", at.Bool(true)), ("Alarms", at.List(list.Items.Select(alarm => at.Map(("Name", alarm))))))
        : at.Map();

    /// <summary>A name that CodeDeploy knows gets its prefix, also inside of functions.</summary>
    private static SamNode ConfigName(SamNode value, string? function = null)
    {
        var at = new At(value.Span);
        switch (value)
        {
            case SamList list:
                return new SamList(list.Span, list.Items.Select(item => ConfigName(item)));
            case SamMap when value.Intrinsic() is { } call:
                return at.Map((call.Key, ConfigName(call.Value, call.Key)));
            case SamText text when Predefined.Contains(text.Text):
                var argument = at.List(at.Text("CodeDeployDefault.Lambda${ConfigName}"), at.Map(("ConfigName", text)));
                return function == "Fn::Sub" ? argument : at.Map(("Fn::Sub", argument));
            default:
                return value;
        }
    }

    private Made Group()
    {
        var at = Source.AtProperty("DeploymentPreference");
        var alarms = Config["Alarms"];
        return new Made(Source.Id + "DeploymentGroup", "AWS::CodeDeploy::DeploymentGroup", at.Map(
            ("AlarmConfiguration", !alarms.IsGiven() || alarms.IsNoValue() || alarms is null ? null : Alarms(at, alarms)),
            ("ApplicationName", at.Ref(Application)),
            ("AutoRollbackConfiguration", at.Map(
                ("Enabled", at.Bool(true)),
                ("Events", at.Texts("DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM", "DEPLOYMENT_STOP_ON_REQUEST")))),
            ("DeploymentConfigName", Config["Type"] is { } type ? ConfigName(type) : null),
            ("DeploymentStyle", at.Map(("DeploymentType", at.Text("BLUE_GREEN")), ("DeploymentOption", at.Text("WITH_TRAFFIC_CONTROL")))),
            ("ServiceRoleArn", Config["Role"].OrNull() ?? at.GetAtt(ServiceRole, "Arn")),
            ("TriggerConfigurations", Config["TriggerConfigurations"].OrNull()),
            ("Tags", Tags is null ? null : Expansion.Tags.List(at, Tags)))).With("Condition", Condition);
    }
}
