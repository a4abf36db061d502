using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Policies;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Events;

/// <summary><c>SNS</c>: a subscription of the function, or of a queue between.</summary>
internal static class SnsEvent
{
    public static readonly EventType Type = new(
        "SNS", "Topic:t! Region:t FilterPolicy:* FilterPolicyScope:* SqsSubscription:bm RedrivePolicy:m", Expand);

    private static List<Made> Expand(EventUse use)
    {
        var at = use.At;
        var topic = use["Topic"] ?? at.Text("");
        switch (use["SqsSubscription"].OrNull())
        {
            case null:
                return [use.Permission("sns.amazonaws.com", topic), Subscription(use, "lambda", use.Target.Arn)];
            case SamMap written:
                var (arn, url) = (written["QueueArn"].OrNull(), written["QueueUrl"].OrNull());
                if (arn is null || url is null)
                {
                    throw use.Refusal("'SqsSubscription' requires 'QueueArn' and 'QueueUrl'", written);
                }

                var mapping = Mapping(use, arn, written["BatchSize"].OrNull());
                return [.. mapping, Policy(use, topic, arn, url, written["QueuePolicyLogicalId"].AsText()), Subscription(use, "sqs", arn)];
            default:
                var queue = use.Make(use.Id + "Queue", "AWS::SQS::Queue", at.Map(("FifoQueue", Fifo(use, topic))));
                var queueArn = at.GetAtt(queue.Id, "Arn");
                return [.. Mapping(use, queueArn, null), queue, Policy(use, topic, queueArn, at.Ref(queue.Id), null), Subscription(use, "sqs", queueArn)];
        }
    }

    private static SamNode? Fifo(EventUse use, SamNode topic) =>
        topic.LogicalId() is { } id && use.Context.Properties(id)?["FifoTopic"] is { } fifo ? use.Context.Parameters.Resolve(fifo).OrNull() : null;

    private static Made Subscription(EventUse use, string protocol, SamNode endpoint)
    {
        var at = use.At;
        var properties = at.Map(("Protocol", at.Text(protocol)), ("Endpoint", endpoint), ("TopicArn", use["Topic"]));
        return use.Make(use.Id, "AWS::SNS::Subscription", use.Take(properties, "Region", "FilterPolicy", "FilterPolicyScope", "RedrivePolicy"));
    }

    private static Made Policy(EventUse use, SamNode topic, SamNode queueArn, SamNode queueUrl, string? id)
    {
        var at = use.At;
        return use.Make(id is { Length: > 0 } ? id : use.Id + "QueuePolicy", "AWS::SQS::QueuePolicy", at.Map(
            ("PolicyDocument", PolicyDocuments.SendMessage(at, at.Text("*"), queueArn, topic)),
            ("Queues", at.List(queueUrl))));
    }

    private static IEnumerable<Made> Mapping(EventUse use, SamNode queue, SamNode? batchSize)
    {
        var at = use.At;
        var entry = new SamEntry(use.Name.Key + "EventSourceMapping", false, use.Name.KeySpan, use.Name.Value);
        var properties = at.Map(("Queue", queue), ("BatchSize", batchSize ?? at.Number(10)), ("Enabled", at.Bool(true)));
        return StreamEvent.Sqs.Expand(use with { Name = entry, Properties = properties });
    }
}
