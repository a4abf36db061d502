using IacSrmScanner.CloudFormation.Sam.Expansion;

namespace IacSrmScanner.CloudFormation.Sam.Events;

/// <summary><c>Schedule</c> of a state machine.</summary>
internal static class MachineScheduleEvent
{
    public static readonly EventType Type = new(
        "Schedule",
        "Schedule:t! Input:t Enabled:b State:t Name:t Description:t DeadLetterConfig:m RetryPolicy:m Target:m= RoleArn:t=",
        Expand);

    private static List<Made> Expand(EventUse use)
    {
        var at = use.At;
        var properties = at.Map(("ScheduleExpression", use["Schedule"]), ("State", RuleParts.State(use)));
        use.Take(properties, "Name", "Description");
        var made = new List<Made> { use.Make(use.Id, "AWS::Events::Rule", properties) };
        var role = use["RoleArn"];
        if (role is null)
        {
            made.Add(RuleParts.Role(use, "events.amazonaws.com"));
            role = at.GetAtt(use.Id + "Role", "Arn");
        }

        var queue = RuleParts.DeadLetters(use, at.GetAtt(use.Id, "Arn"), made);
        var target = at.Map(("Arn", use.Target.Arn), ("Id", RuleParts.TargetId(use, "StepFunctionsTarget")), ("RoleArn", role));
        properties.Set("Targets", at.List(RuleParts.Target(use, target, queue)));
        return made;
    }
}
