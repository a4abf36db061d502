using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Apis;

/// <summary><c>UsagePlan</c> of REST APIs: a plan and key of one API, or one plan and key that several share.</summary>
internal sealed class UsagePlans
{
    private const string SharedCondition = "SharedUsagePlanCondition";

    private readonly List<string> apis = [];
    private readonly List<SamNode> stages = [];
    private readonly List<SamNode> keys = [];
    private readonly List<SamNode> conditions = [];
    private bool hasUnconditional;
    private SamNode? deletionPolicy;
    private SamNode? replacePolicy;

    public IEnumerable<Made> Make(SamContext context, SamSource source, SamNode plan, string stageId)
    {
        var config = plan as SamMap ?? throw new SamRefusal("'UsagePlan' must be a mapping", plan.Span);
        if (config.Entries.FirstOrDefault(entry => entry.Key is not
            ("CreateUsagePlan" or "Description" or "Quota" or "Tags" or "Throttle" or "UsagePlanName")) is { } wrong)
        {
            throw new SamRefusal($"'{wrong.Key}' is no property of 'UsagePlan'", wrong.KeySpan);
        }

        var at = new At(config.Span);
        switch (config["CreateUsagePlan"].AsText())
        {
            case "NONE":
                return [];
            case "PER_API":
                var planId = source.Id + "UsagePlan";
                var own = Stage(at, "ApiId", "Stage", source, stageId);
                var key = Stage(at, "RestApiId", "StageName", source, stageId);
                return
                [
                    Plan(at, planId, config, at.List(own)).With(source.Passed).DependingOn(source.Id),
                    Key(at, source.Id + "ApiKey", at.List(key)).With(source.Passed).DependingOn(planId),
                    Link(at, source.Id + "UsagePlanKey", source.Id + "ApiKey", planId).With(source.Passed),
                ];
            case "SHARED":
                return Shared(context, at, source, config, stageId);
            default:
                throw new SamRefusal("'CreateUsagePlan' of 'UsagePlan' must be one of SHARED, PER_API and NONE", (config["CreateUsagePlan"] ?? config).Span);
        }
    }

    private static SamMap Stage(At at, string api, string stage, SamSource source, string stageId) =>
        at.Map((api, at.Ref(source.Id)), (stage, at.Ref(stageId)));

    private static Made Plan(At at, string id, SamMap config, SamList stages)
    {
        var properties = at.Map(("ApiStages", stages));
        foreach (var name in new[] { "UsagePlanName", "Description", "Quota", "Tags", "Throttle" })
        {
            if (config.Find(name) is { } entry && entry.Value.IsGiven())
            {
                properties.Set(entry);
            }
        }

        return new Made(id, "AWS::ApiGateway::UsagePlan", properties);
    }

    private static Made Key(At at, string id, SamList stages) =>
        new(id, "AWS::ApiGateway::ApiKey", at.Map(("Enabled", at.Bool(true)), ("StageKeys", stages)));

    private static Made Link(At at, string id, string key, string plan) => new Made(id, "AWS::ApiGateway::UsagePlanKey", at.Map(
        ("KeyId", at.Ref(key)), ("KeyType", at.Text("API_KEY")), ("UsagePlanId", at.Ref(plan)))).DependingOn(key);

    private List<Made> Shared(SamContext context, At at, SamSource source, SamMap config, string stageId)
    {
        if (!apis.Contains(source.Id))
        {
            apis.Add(source.Id);
            stages.Add(Stage(at, "ApiId", "Stage", source, stageId));
            keys.Add(Stage(at, "RestApiId", "StageName", source, stageId));
        }

        var attributes = Attributes(context, at, source.Passed);
        return
        [
            Plan(at, "ServerlessUsagePlan", config, at.List(stages)).With(attributes).DependingOn(apis),
            Key(at, "ServerlessApiKey", at.List(keys)).With(attributes).DependingOn("ServerlessUsagePlan"),
            Link(at, "ServerlessUsagePlanKey", "ServerlessApiKey", "ServerlessUsagePlan").With(attributes),
        ];
    }

    private SamMap Attributes(SamContext context, At at, SamMap passed)
    {
        deletionPolicy = Stronger(deletionPolicy, passed["DeletionPolicy"].OrNull(), "Retain");
        replacePolicy = Stronger(replacePolicy, passed["UpdateReplacePolicy"].OrNull(), "Retain", "Snapshot");
        AddCondition(context, at, passed["Condition"]);
        return at.Map(
            ("DeletionPolicy", deletionPolicy),
            ("UpdateReplacePolicy", replacePolicy),
            ("Condition", conditions.Count > 0 && !hasUnconditional ? at.Text(SharedCondition) : null));
    }

    /// <summary>The policy of several that keeps the most.</summary>
    private static SamNode? Stronger(SamNode? present, SamNode? added, params ReadOnlySpan<string> order)
    {
        static int Rank(SamNode? policy, ReadOnlySpan<string> order) => order.IndexOf(policy.AsText()) is >= 0 and var rank ? rank : order.Length;
        return added is null ? present : present is null || Rank(added, order) < Rank(present, order) ? added : present;
    }

    private void AddCondition(SamContext context, At at, SamNode? condition)
    {
        if (hasUnconditional)
        {
            return;
        }

        if (condition is null)
        {
            hasUnconditional = true;
            context.Conditions.Remove(SharedCondition);
        }
        else if (!conditions.Exists(other => other.Same(condition)))
        {
            conditions.Add(condition);
            context.Conditions.Set(
                SharedCondition,
                conditions.Count == 1 ? at.Condition(condition) : at.Map(("Fn::Or", at.List(conditions.Select(one => at.Condition(one))))));
        }
    }
}
