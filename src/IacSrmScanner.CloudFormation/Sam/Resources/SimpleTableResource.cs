using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Resources;

/// <summary><c>AWS::Serverless::SimpleTable</c>: a table with a single key.</summary>
internal static class SimpleTableResource
{
    public static readonly PropertyRules Rules = new(
        "AWS::Serverless::SimpleTable",
        "PointInTimeRecoverySpecification:* PrimaryKey:m ProvisionedThroughput:m TableName:tm Tags:m SSESpecification:m");

    public static List<Made> Expand(SamSource source)
    {
        var at = source.AtProperty("PrimaryKey");
        var (name, type) = Key(source, at);
        var properties = source.At.Map(
            ("AttributeDefinitions", at.List(at.Map(("AttributeName", name), ("AttributeType", type)))),
            ("KeySchema", at.List(at.Map(("AttributeName", name), ("KeyType", at.Text("HASH"))))),
            ("BillingMode", source["ProvisionedThroughput"].IsGiven() ? null : source.At.Text("PAY_PER_REQUEST")));
        foreach (var property in new[] { "PointInTimeRecoverySpecification", "ProvisionedThroughput", "SSESpecification", "TableName" })
        {
            if (source.Properties.Find(property) is { } entry && entry.Value.IsGiven())
            {
                properties.Set(entry);
            }
        }

        if (source["Tags"].IsGiven())
        {
            properties.Set("Tags", Tags.List(source.AtProperty("Tags"), source["Tags"]));
        }

        return [source.Main("AWS::DynamoDB::Table", properties)];
    }

    private static (SamNode Name, SamNode Type) Key(SamSource source, At at)
    {
        if (source.Map("PrimaryKey") is not { Count: > 0 } key)
        {
            return (at.Text("id"), at.Text("S"));
        }

        var name = key["Name"].NotNull() ?? throw new SamRefusal("'PrimaryKey' requires 'Name'", key.Span);
        var type = key["Type"].NotNull() ?? throw new SamRefusal("'PrimaryKey' requires 'Type'", key.Span);
        var letter = type.AsText() switch
        {
            "String" => "S",
            "Number" => "N",
            "Binary" => "B",
            _ => throw new SamRefusal("the type of 'PrimaryKey' must be one of String, Number and Binary", type.Span),
        };
        return (name, new At(type.Span).Text(letter));
    }
}
