using System.Collections.Frozen;

namespace IacSrmScanner.CloudFormation.Sam.Events;

/// <summary>The types of events, of functions and of state machines.</summary>
internal static class EventTable
{
    public static readonly FrozenDictionary<string, EventType> OfFunctions = new[]
    {
        ScheduleEvent.Type,
        EventBridgeEvent.CloudWatch,
        EventBridgeEvent.EventBridge,
        S3Event.Type,
        SnsEvent.Type,
        ApiEvent.Type,
        HttpApiEvent.Type,
        AlexaSkillEvent.Type,
        IotRuleEvent.Type,
        CognitoEvent.Type,
        CloudWatchLogsEvent.Type,
        ScheduleV2Event.Type,
        StreamEvent.Kinesis,
        StreamEvent.DynamoDb,
        StreamEvent.Sqs,
        StreamEvent.Msk,
        StreamEvent.Mq,
        StreamEvent.SelfManagedKafka,
        StreamEvent.DocumentDb,
    }.ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);

    public static readonly FrozenDictionary<string, EventType> OfStateMachines = new[]
    {
        MachineScheduleEvent.Type,
        MachineEventBridgeEvent.CloudWatch,
        MachineEventBridgeEvent.EventBridge,
        MachineApiEvent.Type,
        ScheduleV2Event.Type,
    }.ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>Checks an event as it is written; its type and properties.</summary>
    public static EventType Check(EventUse use, FrozenDictionary<string, EventType> types)
    {
        if (use.Name.Value is not Trees.SamMap written || written["Type"] is not Trees.SamText { Text: var name })
        {
            throw use.Refusal("it has no type");
        }

        if (!types.TryGetValue(name, out var type))
        {
            throw use.Refusal($"the type '{name}' is not known", written["Type"]);
        }

        if (written.Find("Properties") is { Value: not Trees.SamMap } wrong)
        {
            throw use.Refusal("its properties must be a mapping", wrong.Value);
        }

        return type.Rules.Check(use.Properties) is { } refusal ? throw new SamRefusal($"the event '{use.Name.Key}': {refusal.Message}", refusal.Place ?? use.Name.KeySpan) : type;
    }
}
