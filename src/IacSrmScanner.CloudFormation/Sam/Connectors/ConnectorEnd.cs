using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Connectors;

/// <summary>The source or destination of a connector: a resource of the template, or properties that stand for one.</summary>
internal sealed record ConnectorEnd(string? Id, string Type, SamNode? Role, IReadOnlyDictionary<string, SamNode?> Values)
{
    public SamNode? this[string name] => Values.GetValueOrDefault(name);

    /// <param name="view">The resources as they are after expansion.</param>
    /// <param name="end">What is written.</param>
    /// <param name="other">What is written for the other end.</param>
    public static ConnectorEnd Read(ExpandedView view, SamMap end, SamMap other)
    {
        if (end.Contains("Id") == end.Entries.Any(entry => entry.Key is not ("Id" or "Qualifier")))
        {
            throw new SamRefusal("an end of a connector needs 'Id', or other properties that describe the resource", end.Span);
        }

        return end["Id"].OrNull() is { } id ? OfResource(view, end, other, id) : OfProperties(end);
    }

    private static ConnectorEnd OfProperties(SamMap end)
    {
        var type = end["Type"].OrNull().AsText() ?? throw new SamRefusal("'Type' is missing, or no text", end.Span);
        type = type switch
        {
            "AWS::Serverless::Function" => "AWS::Lambda::Function",
            "AWS::Serverless::StateMachine" => "AWS::StepFunctions::StateMachine",
            "AWS::Serverless::Api" => "AWS::ApiGateway::RestApi",
            "AWS::Serverless::HttpApi" => "AWS::ApiGatewayV2::Api",
            "AWS::Serverless::SimpleTable" => "AWS::DynamoDB::Table",
            _ => type,
        };
        return new ConnectorEnd(null, type, end["RoleName"].NotNull(), new Dictionary<string, SamNode?>(StringComparer.Ordinal)
        {
            ["Arn"] = end["Arn"].NotNull(),
            ["QueueUrl"] = end["QueueUrl"].NotNull(),
            ["ResourceId"] = end["ResourceId"].NotNull(),
            ["Name"] = end["Name"].NotNull(),
            ["Qualifier"] = end["Qualifier"].NotNull(),
        });
    }

    private static ConnectorEnd OfResource(ExpandedView view, SamMap end, SamMap other, SamNode written)
    {
        var id = written.AsText() ?? throw new SamRefusal("'Id' is no text", written.Span);
        if (view.Find(id) is not { } resource || resource.Type is null)
        {
            throw new SamRefusal($"there is no resource '{id}'", written.Span);
        }

        var at = new At(end.Span);
        var (type, properties) = resource;
        var role = RoleProperty(type) is { } name ? properties?[name] : type == "AWS::Events::Rule" ? RuleRole(properties, other) : null;
        return new ConnectorEnd(id, type, role.LogicalId() is { } roleId ? at.Ref(roleId) : null, new Dictionary<string, SamNode?>(StringComparer.Ordinal)
        {
            ["Arn"] = type switch
            {
                "AWS::StepFunctions::StateMachine" or "AWS::AppSync::GraphQLApi" or "AWS::AppSync::DataSource" or "AWS::SNS::Topic" => at.Ref(id),
                _ => at.GetAtt(id, "Arn"),
            },
            ["QueueUrl"] = type == "AWS::SQS::Queue" ? at.Ref(id) : null,
            ["ResourceId"] = type switch
            {
                "AWS::AppSync::GraphQLApi" => at.GetAtt(id, "ApiId"),
                "AWS::ApiGateway::RestApi" or "AWS::ApiGatewayV2::Api" => at.Ref(id),
                _ => null,
            },
            ["Name"] = type == "AWS::StepFunctions::StateMachine" ? at.GetAtt(id, "Name") : null,
            ["Qualifier"] = end.Contains("Qualifier") ? end["Qualifier"]
                : type is "AWS::ApiGateway::RestApi" or "AWS::ApiGatewayV2::Api" ? at.Text("*") : null,
        });
    }

    private static string? RoleProperty(string type) => type switch
    {
        "AWS::Lambda::Function" => "Role",
        "AWS::StepFunctions::StateMachine" => "RoleArn",
        "AWS::AppSync::DataSource" => "ServiceRoleArn",
        _ => null,
    };

    /// <summary>The role of the target of a rule that is the other end.</summary>
    private static SamNode? RuleRole(SamMap? rule, SamMap other)
    {
        foreach (var target in (rule?["Targets"] as SamList)?.Items.OfType<SamMap>() ?? [])
        {
            var id = target["Arn"].LogicalId();
            if ((id is not null && id == other["Id"].AsText()) || (other["Arn"] is { } arn && target["Arn"] is { } own && own.Same(arn)))
            {
                return target["RoleArn"];
            }
        }

        return null;
    }
}
