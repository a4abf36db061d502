using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Evaluation;

/// <summary>The parameters that CloudFormation itself gives. Which account, region and stack is known only at deployment.</summary>
internal static class PseudoParameters
{
    public static Value? Find(string name, SourceSpan place) => name switch
    {
        "AWS::NoValue" => new NullValue(new Provenance(place, ProvenanceKind.Referenced) { Label = name }),
        "AWS::Region" or "AWS::AccountId" or "AWS::StackName" or "AWS::StackId" or "AWS::URLSuffix" or "AWS::Partition" or "AWS::NotificationARNs" =>
            new UnknownValue(
                new UnknownReason(UnknownKind.Input, $"'{name}' is known only at deployment"),
                new Provenance(place, ProvenanceKind.Referenced) { Label = name })
            {
                IsNotNull = true,
            },
        _ => null,
    };
}
