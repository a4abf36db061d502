using IacSrmScanner.CloudFormation.Sam.Expansion;

namespace IacSrmScanner.CloudFormation.Sam.Events;

/// <summary><c>CloudWatchLogs</c>: a filter that sends lines of a log to the function.</summary>
internal static class CloudWatchLogsEvent
{
    public static readonly EventType Type = new("CloudWatchLogs", "LogGroupName:t! FilterPattern:t!", Expand);

    private static IEnumerable<Made> Expand(EventUse use)
    {
        var at = use.At;
        var permission = use.Permission("logs.amazonaws.com", at.Sub(
            "arn:aws:logs:${AWS::Region}:${AWS::AccountId}:log-group:${__LogGroupName__}:*", ("__LogGroupName__", use["LogGroupName"])));
        var properties = use.Take(at.Map(("DestinationArn", use.Target.Arn)), "LogGroupName", "FilterPattern");
        return [permission, use.Make(use.Id, "AWS::Logs::SubscriptionFilter", properties).DependingOn(permission.Id)];
    }
}
