using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Policies;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Events;

/// <summary><c>ScheduleV2</c>: a schedule of EventBridge Scheduler, for a function or a state machine.</summary>
internal static class ScheduleV2Event
{
    public static readonly EventType Type = new(
        "ScheduleV2",
        "PermissionsBoundary:t ScheduleExpression:t! FlexibleTimeWindow:m Name:t State:t Description:t StartDate:t EndDate:t "
        + "ScheduleExpressionTimezone:t GroupName:t KmsKeyArn:t Input:t RoleArn:t DeadLetterConfig:m RetryPolicy:m OmitName:b=",
        Expand);

    private static List<Made> Expand(EventUse use)
    {
        var at = use.At;
        var omitsName = use["OmitName"].IsGiven();
        if (omitsName && use["Name"].IsGiven())
        {
            throw use.Refusal("'Name' cannot be given together with 'OmitName'", use["Name"]);
        }

        var properties = at.Map(
            ("ScheduleExpression", use["ScheduleExpression"]),
            ("State", use["State"].OrNull()),
            ("Name", omitsName ? null : use["Name"].OrNull() ?? at.Text(use.Id)),
            ("FlexibleTimeWindow", use["FlexibleTimeWindow"].OrNull() ?? at.Map(("Mode", at.Text("OFF")))));
        use.Take(properties, "Description", "StartDate", "EndDate", "ScheduleExpressionTimezone", "GroupName", "KmsKeyArn");
        var made = new List<Made> { use.Make(use.Id, "AWS::Scheduler::Schedule", properties) };
        var queue = RuleParts.DeadLetters(use, null, made);
        var role = use["RoleArn"].OrNull();
        if (role is null)
        {
            made.Add(Role(use, queue));
            role = at.GetAtt(use.Id + "Role", "Arn");
        }

        var target = at.Map(("Arn", use.Target.Arn), ("RoleArn", role));
        use.Take(target, "Input", "RetryPolicy");
        if (queue is not null)
        {
            target.Set("DeadLetterConfig", at.Map(("Arn", queue)));
        }

        properties.Set("Target", target);
        return made;
    }

    private static Made Role(EventUse use, SamNode? queue)
    {
        var at = use.At;
        var policies = at.List(use.Role is null
            ? PolicyDocuments.StartExecution(at, use.Target.Arn, use.Id)
            : PolicyDocuments.Invoke(at, use.Target.Arn, use.Id));
        if (queue is not null && PolicyDocuments.ForDestination(at, "SQS", queue, use.Id) is { } send)
        {
            policies.Items.Add(send);
        }

        return use.Make(use.Id + "Role", "AWS::IAM::Role", at.Map(
            ("AssumeRolePolicyDocument", PolicyDocuments.AssumeRole(at, "scheduler.amazonaws.com")),
            ("Policies", policies),
            ("PermissionsBoundary", use["PermissionsBoundary"].OrNull())));
    }
}
