using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Policies;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Events;

/// <summary>What rules of EventBridge have in common.</summary>
internal static class RuleParts
{
    /// <summary>The longest name of a target.</summary>
    private const int LongestTarget = 64;

    public static SamNode? State(EventUse use)
    {
        var (state, enabled) = (use["State"].OrNull(), use["Enabled"]);
        if (state is not null && enabled is not null)
        {
            throw use.Refusal("'State' and 'Enabled' exclude each other", state);
        }

        return enabled is null ? state : new At(enabled.Span).Text(enabled.IsGiven() ? "ENABLED" : "DISABLED");
    }

    public static SamText TargetId(EventUse use, string suffix)
    {
        if ((use["Target"] as SamMap)?["Id"] is SamText id)
        {
            return id;
        }

        var room = LongestTarget - suffix.Length;
        return use.At.Text(use.Id[..Math.Min(use.Id.Length, room)] + suffix);
    }

    /// <summary>The ARN of the queue for what cannot be delivered, and the queue when it is to be made.</summary>
    public static SamNode? DeadLetters(EventUse use, SamNode? ruleArn, List<Made> made)
    {
        if (use.MapOrRefuse("DeadLetterConfig") is not { } config)
        {
            return null;
        }

        if (config.Contains("Arn") && config.Contains("Type"))
        {
            throw use.Refusal("either 'Arn' or 'Type' of 'DeadLetterConfig' may be given, not both", config);
        }

        if (config.Contains("Type") && config["Type"].AsText() != "SQS")
        {
            throw use.Refusal("the only type of 'DeadLetterConfig' is 'SQS'", config["Type"]);
        }

        if (!config.Contains("Arn") && !config.Contains("Type"))
        {
            throw use.Refusal("'DeadLetterConfig' requires 'Arn' or 'Type'", config);
        }

        if (config["Arn"].NotNull() is { } arn)
        {
            return arn;
        }

        if (config["QueueLogicalId"].NotNull() is { } wrong and not SamText)
        {
            throw use.Refusal("'QueueLogicalId' must be a text", wrong);
        }

        var at = new At(config.Span);
        var queue = use.Make(config["QueueLogicalId"].AsText() is { Length: > 0 } id ? id : use.Id + "Queue", "AWS::SQS::Queue", at.Map());
        made.Add(queue);
        var queueArn = at.GetAtt(queue.Id, "Arn");
        if (ruleArn is not null)
        {
            made.Add(use.Make(use.Id + "QueuePolicy", "AWS::SQS::QueuePolicy", at.Map(
                ("PolicyDocument", PolicyDocuments.SendMessage(at, at.Map(("Service", at.Text("events.amazonaws.com"))), queueArn, ruleArn)),
                ("Queues", at.List(at.Ref(queue.Id))))));
        }

        return queueArn;
    }

    /// <summary>Fills what every target has in the same way.</summary>
    public static SamMap Target(EventUse use, SamMap target, SamNode? deadLetters)
    {
        use.Take(target, "Input", "InputPath", "RetryPolicy", "InputTransformer");
        if (deadLetters is not null)
        {
            target.Set("DeadLetterConfig", use.At.Map(("Arn", deadLetters)));
        }

        return target;
    }

    /// <summary>The role with which a rule or an API starts a state machine.</summary>
    public static Made Role(EventUse use, string service)
    {
        var id = use.Id + "Role";
        return use.Make(id, "AWS::IAM::Role", use.At.Map(
            ("AssumeRolePolicyDocument", PolicyDocuments.AssumeRole(use.At, service)),
            ("Policies", use.At.List(PolicyDocuments.StartExecution(use.At, use.Target.Arn, id))),
            ("PermissionsBoundary", use.Source["PermissionsBoundary"].OrNull())));
    }
}
