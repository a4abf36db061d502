using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Events;

/// <summary><c>IoTRule</c>.</summary>
internal static class IotRuleEvent
{
    public static readonly EventType Type = new("IoTRule", "Sql:t! AwsIotSqlVersion:t", Expand);

    private static IEnumerable<Made> Expand(EventUse use)
    {
        var at = use.At;
        var arn = at.Sub("arn:aws:iot:${AWS::Region}:${AWS::AccountId}:rule/${RuleName}", ("RuleName", at.Ref(use.Id)));
        var payload = at.Map(
            ("Sql", use["Sql"]),
            ("RuleDisabled", at.Bool(false)),
            ("Actions", at.List(at.Map(("Lambda", at.Map(("FunctionArn", use.Target.Arn)))))),
            ("AwsIotSqlVersion", use["AwsIotSqlVersion"].OrNull()));
        return
        [
            use.Permission("iot.amazonaws.com", arn, at.Sub("${AWS::AccountId}")),
            use.Make(use.Id, "AWS::IoT::TopicRule", at.Map(("TopicRulePayload", payload))),
        ];
    }
}
