using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Policies;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Events;

/// <summary>Events that the function's service fetches: an event source mapping, and rights for the function's role.</summary>
internal static class StreamEvent
{
    private const string Common =
        "BatchSize:i StartingPosition:* StartingPositionTimestamp:* Enabled:b MaximumBatchingWindowInSeconds:i MaximumRetryAttempts:i "
        + "BisectBatchOnFunctionError:b MaximumRecordAgeInSeconds:i DestinationConfig:m ParallelizationFactor:i Topics:l Queues:l "
        + "SourceAccessConfigurations:l SecretsManagerKmsKeyId:t TumblingWindowInSeconds:i FunctionResponseTypes:l KafkaBootstrapServers:l "
        + "FilterCriteria:m KmsKeyArn:* ConsumerGroupId:t ScalingConfig:m ProvisionedPollerConfig:m SchemaRegistryConfig:m MetricsConfig:m "
        + "LoggingConfig:m ";

    public static readonly EventType Kinesis = Stream("Kinesis", "Stream", "AWSLambdaKinesisExecutionRole");

    public static readonly EventType DynamoDb = Stream("DynamoDB", "Stream", "AWSLambdaDynamoDBExecutionRole");

    public static readonly EventType Sqs = new(
        "SQS", Common + "Queue:*!", use => Expand(use, "SQS", use["Queue"], "AWSLambdaSQSQueueExecutionRole", null));

    public static readonly EventType Msk = new(
        "MSK",
        Common + "Stream:*! StartingPosition:*!",
        use => Expand(use, "MSK", use["Stream"], "AWSLambdaMSKExecutionRole", KafkaPolicies.Msk(use)));

    public static readonly EventType Mq = new(
        "MQ", Common + "Broker:*! DynamicPolicyName:b=", use => Expand(use, "MQ", use["Broker"], null, SecretPolicies.Mq(use)));

    public static readonly EventType SelfManagedKafka = new(
        "SelfManagedKafka", Common, use => Expand(use, "SelfManagedKafka", null, null, KafkaPolicies.SelfManaged(use)));

    public static readonly EventType DocumentDb = new(
        "DocumentDB",
        Common + "Cluster:*! DatabaseName:*! CollectionName:* FullDocument:*",
        use => Expand(use, "DocumentDB", use["Cluster"], null, SecretPolicies.DocumentDb(use)));

    private static EventType Stream(string type, string property, string policy) => new(
        type, Common + property + ":*! StartingPosition:*!", use => Expand(use, type, use[property], policy, null));

    private static List<Made> Expand(EventUse use, string type, SamNode? source, string? managedPolicy, SamMap? policy)
    {
        var at = use.At;
        CheckFilter(use);
        var properties = at.Map(("FunctionName", use.Target.Name), ("EventSourceArn", source));
        use.Take(
            properties,
            "StartingPosition",
            "StartingPositionTimestamp",
            "BatchSize",
            "Enabled",
            "MaximumBatchingWindowInSeconds",
            "MaximumRetryAttempts",
            "BisectBatchOnFunctionError",
            "MaximumRecordAgeInSeconds",
            "ParallelizationFactor",
            "Topics",
            "Queues",
            "SourceAccessConfigurations",
            "TumblingWindowInSeconds",
            "FunctionResponseTypes",
            "FilterCriteria",
            "KmsKeyArn",
            "ScalingConfig",
            "ProvisionedPollerConfig",
            "MetricsConfig",
            "LoggingConfig");
        if (use["KafkaBootstrapServers"].OrNull() is { } servers)
        {
            properties.Set("SelfManagedEventSource", at.Map(("Endpoints", at.Map(("KafkaBootstrapServers", servers)))));
        }

        AddKafka(use, type, properties);
        if (type == "DocumentDB")
        {
            properties.Set("DocumentDBEventSourceConfig", use.Take(at.Map(), "DatabaseName", "CollectionName", "FullDocument"));
        }

        var destination = Destination(use, properties);
        Link(use, managedPolicy, policy, destination);
        return [use.Make(use.Id, "AWS::Lambda::EventSourceMapping", properties)];
    }

    private static void CheckFilter(EventUse use)
    {
        if (use["FilterCriteria"] is SamMap { Count: > 0 } filter && !filter.IsIntrinsic() && filter.Entries is not [{ Key: "Filters" }])
        {
            throw use.Refusal("'FilterCriteria' must hold 'Filters' and nothing else", filter);
        }
    }

    private static void AddKafka(EventUse use, string type, SamMap properties)
    {
        var config = use.At.Map(("ConsumerGroupId", use["ConsumerGroupId"].OrNull()), ("SchemaRegistryConfig", use["SchemaRegistryConfig"].OrNull()));
        var name = type switch
        {
            "MSK" => "AmazonManagedKafkaEventSourceConfig",
            "SelfManagedKafka" => "SelfManagedKafkaEventSourceConfig",
            _ when config.Contains("ConsumerGroupId") => throw use.Refusal($"'ConsumerGroupId' is not defined for '{type}'", use["ConsumerGroupId"]),
            _ => null,
        };
        if (name is not null && config.Count > 0)
        {
            properties.Set(name, config);
        }
    }

    /// <summary>Where batches go that failed; the policy for it.</summary>
    private static SamMap? Destination(EventUse use, SamMap properties)
    {
        if (use["DestinationConfig"] is not SamMap { Count: > 0 } written)
        {
            return null;
        }

        if (written["OnFailure"] is not SamMap failure)
        {
            throw use.Refusal("'OnFailure' of 'DestinationConfig' must be a mapping", written["OnFailure"] ?? written);
        }

        var at = new At(written.Span);
        var type = failure["Type"].OrNull();
        if (type is not null && type.AsText() is not ("SQS" or "SNS" or "S3" or "Kafka"))
        {
            throw use.Refusal("the type of a destination must be one of SQS, SNS, S3 and Kafka", type);
        }

        var kept = failure.Copy();
        if (type is not null)
        {
            kept.Remove("Type");
        }

        var config = written.Copy();
        config.Set("OnFailure", kept);
        properties.Set("DestinationConfig", config);
        return failure["Destination"] is { } arn ? PolicyDocuments.ForDestination(at, type.AsText(), arn, use.Id) : null;
    }

    private static void Link(EventUse use, string? managedPolicy, SamMap? policy, SamMap? destination)
    {
        if (managedPolicy is not null)
        {
            use.Role?.AddManaged(use.At.Text(PolicyDocuments.ManagedArn("service-role/" + managedPolicy)));
        }

        foreach (var one in new[] { policy, destination })
        {
            if (one is not null)
            {
                use.Role?.AddInline(one);
            }
        }
    }
}
