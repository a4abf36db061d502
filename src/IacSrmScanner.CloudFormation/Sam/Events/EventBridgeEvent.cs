using IacSrmScanner.CloudFormation.Sam.Expansion;

namespace IacSrmScanner.CloudFormation.Sam.Events;

/// <summary><c>EventBridgeRule</c> of a function, and its older name.</summary>
internal static class EventBridgeEvent
{
    private const string Properties = "EventBusName:t RuleName:t Pattern:m DeadLetterConfig:m RetryPolicy:m Input:t InputPath:t Target:m Enabled:b State:t InputTransformer:m";

    public static readonly EventType EventBridge = new("EventBridgeRule", Properties, Expand);

    public static readonly EventType CloudWatch = new("CloudWatchEvent", Properties, Expand);

    private static List<Made> Expand(EventUse use)
    {
        var at = use.At;
        var arn = at.GetAtt(use.Id, "Arn");
        var made = new List<Made>();
        var queue = RuleParts.DeadLetters(use, arn, made);
        var target = at.Map(("Arn", use.Target.Arn), ("Id", RuleParts.TargetId(use, "LambdaTarget")));
        var properties = at.Map(
            ("EventPattern", use["Pattern"]),
            ("Name", use["RuleName"]),
            ("State", RuleParts.State(use)),
            ("Targets", at.List(RuleParts.Target(use, target, queue))));
        made.Add(use.Make(use.Id, "AWS::Events::Rule", use.Take(properties, "EventBusName")));
        made.Add(use.Permission("events.amazonaws.com", arn));
        return made;
    }
}
