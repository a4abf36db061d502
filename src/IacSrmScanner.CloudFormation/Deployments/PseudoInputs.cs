using System.Collections.Immutable;

namespace IacSrmScanner.CloudFormation.Deployments;

/// <summary>The parameters of CloudFormation itself that the deployer chooses, as it were: where and as what to deploy.</summary>
internal static class PseudoInputs
{
    public const string Partition = "AWS::Partition";

    /// <summary>Every partition that there is.</summary>
    public static readonly ImmutableArray<string> Partitions = ["aws", "aws-cn", "aws-us-gov"];

    public static bool IsChosen(string name) => name is "AWS::Region" or "AWS::AccountId" or "AWS::StackName" or Partition;
}
