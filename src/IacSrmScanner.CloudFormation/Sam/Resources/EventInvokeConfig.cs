using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Policies;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Resources;

/// <summary><c>EventInvokeConfig</c>: how often an event is retried, and where it goes in the end.</summary>
internal sealed class EventInvokeConfig(SamContext context, SamSource source)
{
    private readonly string id = source.Id + "EventInvokeConfig";

    /// <summary>Adds the resources; gives the policies that the function's role needs for the destinations.</summary>
    public List<SamNode> AddTo(List<Made> made, Made? alias)
    {
        var policies = new List<SamNode>();
        if (source.Map("EventInvokeConfig") is not { Count: > 0 } written)
        {
            return policies;
        }

        var at = source.AtProperty("EventInvokeConfig");
        var config = context.Parameters.Resolve(written) as SamMap ?? written;
        var destinations = at.Map();
        if (config["DestinationConfig"].OrNull() is { } destinationConfig)
        {
            var map = destinationConfig as SamMap ?? throw new SamRefusal("'DestinationConfig' must be a mapping", destinationConfig.Span);
            foreach (var name in new[] { "OnSuccess", "OnFailure" })
            {
                if (map[name].NotNull() is { } one)
                {
                    var destination = one as SamMap ?? throw new SamRefusal($"'{name}' must be a mapping", one.Span);
                    destinations.Set(name, at.Map(("Destination", Destination(made, policies, destination, name))), one.Span);
                }
            }
        }

        var resource = new Made(id, "AWS::Lambda::EventInvokeConfig", at.Map(
            ("FunctionName", at.Ref(source.Id)),
            ("Qualifier", at.Text(alias?.Properties["Name"].AsText() ?? "$LATEST")),
            ("DestinationConfig", destinations),
            ("MaximumEventAgeInSeconds", config["MaximumEventAgeInSeconds"].NotNull()),
            ("MaximumRetryAttempts", config["MaximumRetryAttempts"].NotNull()))).With(source.Attributes);
        made.Add(alias is null ? resource : resource.DependingOn(alias.Id));
        return policies;
    }

    private SamNode Destination(List<Made> made, List<SamNode> policies, SamMap config, string name)
    {
        var type = config["Type"].AsText();
        if (type is not ("SQS" or "SNS" or "EventBridge" or "Lambda" or "S3Bucket"))
        {
            throw new SamRefusal($"the type '{type}' of a destination is none of SQS, SNS, EventBridge, Lambda and S3Bucket", config.Span);
        }

        var at = new At(config.Span);
        var given = config["Destination"].NotNull();
        var (condition, arn) = ConditionOf(at, given);
        if (given is not null && condition is null)
        {
            Add(policies, PolicyDocuments.ForDestination(at, type, given, id + name));
            return given;
        }

        if (type is not ("SQS" or "SNS"))
        {
            throw new SamRefusal("a destination is required unless its type is SQS or SNS", config.Span);
        }

        var resource = type == "SQS"
            ? source.Beside($"{id}{name}Queue", "AWS::SQS::Queue", at.Map())
            : source.Beside($"{id}{name}Topic", "AWS::SNS::Topic", at.Map());
        var made1 = type == "SQS" ? at.GetAtt(resource.Id, "Arn") : at.Ref(resource.Id);
        if (Both(at, condition) is { } both)
        {
            resource.With("Condition", both);
        }

        made.Add(resource);
        SamNode destination = condition is null || arn is null ? made1 : at.If(condition, made1, arn);
        Add(policies, PolicyDocuments.ForDestination(at, type, destination, id + name));
        return destination;
    }

    private static void Add(List<SamNode> policies, SamMap? policy)
    {
        if (policy is not null)
        {
            policies.Add(policy);
        }
    }

    /// <summary>The condition under which no destination is given, and the destination that is given otherwise.</summary>
    private (SamNode? Condition, SamNode? Arn) ConditionOf(At at, SamNode? destination)
    {
        if (destination.IfParts() is not { } parts || (parts.Items[1].IsNoValue() && parts.Items[2].IsNoValue()))
        {
            return (null, null);
        }

        if (parts.Items[1].IsNoValue())
        {
            return (parts.Items[0], parts.Items[2]);
        }

        if (!parts.Items[2].IsNoValue())
        {
            return (null, null);
        }

        var opposite = $"NOT{parts.Items[0].AsText()}{LogicalIds.Suffix(id)}";
        context.Conditions.Set(opposite, at.Map(("Fn::Not", at.List(at.Condition(parts.Items[0])))));
        return (at.Text(opposite), parts.Items[1]);
    }

    private SamNode? Both(At at, SamNode? condition)
    {
        if (source.Passed["Condition"] is not { } own)
        {
            return condition;
        }

        if (condition is null)
        {
            return own;
        }

        var name = $"{own.AsText()}AND{condition.AsText()}{LogicalIds.Suffix(source.Id)}";
        context.Conditions.Set(name, at.Map(("Fn::And", at.List(at.Condition(own), at.Condition(condition)))));
        return at.Text(name);
    }
}
