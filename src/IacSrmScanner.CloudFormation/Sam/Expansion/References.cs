using System.Collections.Frozen;

namespace IacSrmScanner.CloudFormation.Sam.Expansion;

/// <summary>Names such as <c>MyApi.Stage</c>, which stand for a resource that is made for another.</summary>
internal static class References
{
    private static readonly FrozenDictionary<string, string> Properties = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["AWS::Lambda::Alias"] = "Alias",
        ["AWS::Lambda::Version"] = "Version",
        ["AWS::SNS::Topic"] = "DestinationTopic",
        ["AWS::SQS::Queue"] = "DestinationQueue",
        ["AWS::ApiGateway::Stage"] = "Stage",
        ["AWS::ApiGatewayV2::Stage"] = "Stage",
        ["AWS::ApiGateway::Deployment"] = "Deployment",
        ["AWS::ApiGateway::DomainName"] = "DomainName",
        ["AWS::ApiGatewayV2::DomainName"] = "DomainName",
        ["AWS::ApiGateway::DomainNameV2"] = "DomainNameV2",
        ["AWS::ApiGateway::UsagePlan"] = "UsagePlan",
        ["AWS::ApiGateway::UsagePlanKey"] = "UsagePlanKey",
        ["AWS::ApiGateway::ApiKey"] = "ApiKey",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static void Note(SamContext context, string id, IEnumerable<Made> made)
    {
        foreach (var one in made)
        {
            if (Properties.TryGetValue(one.Type, out var property))
            {
                context.References[(id, property)] = one.Id;
            }
        }
    }
}
