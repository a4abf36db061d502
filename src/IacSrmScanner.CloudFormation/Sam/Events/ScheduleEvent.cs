using IacSrmScanner.CloudFormation.Sam.Expansion;

namespace IacSrmScanner.CloudFormation.Sam.Events;

/// <summary><c>Schedule</c> of a function: a rule of EventBridge.</summary>
internal static class ScheduleEvent
{
    public static readonly EventType Type = new(
        "Schedule",
        "Schedule:t! RuleName:t Input:t Enabled:b State:t Name:t Description:t DeadLetterConfig:m RetryPolicy:m",
        Expand);

    private static List<Made> Expand(EventUse use)
    {
        var at = use.At;
        var properties = at.Map(("ScheduleExpression", use["Schedule"]), ("State", RuleParts.State(use)));
        use.Take(properties, "Name", "Description");
        var made = new List<Made> { use.Make(use.Id, "AWS::Events::Rule", properties) };
        var arn = at.GetAtt(use.Id, "Arn");
        var queue = RuleParts.DeadLetters(use, arn, made);
        var target = at.Map(("Arn", use.Target.Arn), ("Id", RuleParts.TargetId(use, "LambdaTarget")));
        properties.Set("Targets", at.List(RuleParts.Target(use, target, queue)));
        made.Add(use.Permission("events.amazonaws.com", arn));
        return made;
    }
}
