using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Events;

/// <summary><c>EventBridgeRule</c> of a state machine, and its older name.</summary>
internal static class MachineEventBridgeEvent
{
    private const string Properties = "EventBusName:t RuleName:t Pattern:m Input:t InputPath:t DeadLetterConfig:m RetryPolicy:m State:t Target:m= InputTransformer:m";

    public static readonly EventType EventBridge = new("EventBridgeRule", Properties, Expand);

    public static readonly EventType CloudWatch = new("CloudWatchEvent", Properties, Expand);

    private static List<Made> Expand(EventUse use)
    {
        var at = use.At;
        var properties = at.Map(("EventPattern", use["Pattern"]), ("Name", use["RuleName"]), ("State", use["State"].OrNull()));
        var made = new List<Made>
        {
            use.Make(use.Id, "AWS::Events::Rule", use.Take(properties, "EventBusName")),
            RuleParts.Role(use, "events.amazonaws.com"),
        };
        var queue = RuleParts.DeadLetters(use, at.GetAtt(use.Id, "Arn"), made);
        var target = at.Map(
            ("Arn", use.Target.Arn), ("Id", RuleParts.TargetId(use, "StepFunctionsTarget")), ("RoleArn", at.GetAtt(use.Id + "Role", "Arn")));
        properties.Set("Targets", at.List(RuleParts.Target(use, target, queue)));
        return made;
    }
}
