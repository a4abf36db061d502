using System.Collections.Frozen;

namespace IacSrmScanner.CloudFormation.Sam.Expansion;

/// <summary>The types of resources that take tags, and in which form.</summary>
internal static class TaggedTypes
{
    private static readonly FrozenSet<string> Lists = FrozenSet.Create(
        StringComparer.Ordinal,
        "AWS::Lambda::Function",
        "AWS::Lambda::CapacityProvider",
        "AWS::CloudFormation::Stack",
        "AWS::SNS::Topic",
        "AWS::SQS::Queue",
        "AWS::StepFunctions::StateMachine",
        "AWS::IoT::TopicRule",
        "AWS::IAM::Role",
        "AWS::S3::Bucket",
        "AWS::DynamoDB::Table",
        "AWS::ApiGateway::RestApi",
        "AWS::ApiGateway::Stage",
        "AWS::ApiGateway::DomainName",
        "AWS::ApiGateway::DomainNameV2",
        "AWS::ApiGateway::DomainNameAccessAssociation",
        "AWS::ApiGateway::UsagePlan",
        "AWS::ApiGateway::ApiKey");

    public static bool AsList(string type) => Lists.Contains(type);

    public static bool AsMap(string type) => type is "AWS::ApiGatewayV2::Stage" or "AWS::ApiGatewayV2::DomainName";
}
