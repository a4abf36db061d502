using IacSrmScanner.CloudFormation.Sam.Expansion;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Apis;

/// <summary>The permission with which an HTTP or WebSocket API invokes an authorizer.</summary>
internal static class AuthorizerPermission
{
    public static Made Make(SamSource source, At at, SamNode? function, string id) => source.Beside(id, "AWS::Lambda::Permission", at.Map(
        ("Action", at.Text("lambda:InvokeFunction")),
        ("FunctionName", function),
        ("Principal", at.Text("apigateway.amazonaws.com")),
        ("SourceArn", at.Sub(
            "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/authorizers/*", ("__ApiId__", at.Ref(source.Id))))));
}
