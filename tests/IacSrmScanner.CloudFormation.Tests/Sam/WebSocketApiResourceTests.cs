namespace IacSrmScanner.CloudFormation.Tests.Sam;

internal sealed class WebSocketApiResourceTests
{
    [Test]
    public void Makes_a_route_an_integration_and_a_permission()
    {
        var configuration = Expanded.Resources(
            "  W: { Type: AWS::Serverless::WebSocketApi, Properties: { RouteSelectionExpression: '$request.body.action', Routes: { $connect: { FunctionArn: 'arn:f' } } } }\n");
        Assert.That(Expanded.Ids(configuration), Is.EqualTo(new[]
        {
            "W ApiGatewayV2::Api", "WConnectRoute ApiGatewayV2::Route", "WConnectIntegration ApiGatewayV2::Integration",
            "WConnectPermission Lambda::Permission", "WDefaultStage ApiGatewayV2::Stage",
        }));
    }
}
