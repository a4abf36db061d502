namespace IacSrmScanner.CloudFormation.Tests.Sam;

internal sealed class HttpApiResourceTests
{
    [Test]
    public void Makes_the_api_and_its_stage()
    {
        var configuration = Expanded.Resources(
            "  A: { Type: AWS::Serverless::HttpApi, Properties: { StageName: live, CorsConfiguration: { AllowOrigins: ['https://a.b'] } } }\n");
        Assert.Multiple(() =>
        {
            Assert.That(Expanded.Ids(configuration), Is.EqualTo(new[] { "A ApiGatewayV2::Api", "AliveStage ApiGatewayV2::Stage" }));
            Assert.That(Expanded.Text(configuration, "A", "Body.x-amazon-apigateway-cors.allowOrigins.0"), Is.EqualTo("https://a.b"));
        });
    }

    [Test]
    public void Refuses_an_authorizer_that_lacks_what_it_needs()
    {
        var configuration = Expanded.Resources("  A: { Type: AWS::Serverless::HttpApi, Properties: { Auth: { Authorizers: { L: { FunctionArn: 'arn:f' } } } } }\n");
        Assert.That(configuration.Diagnostics.Select(each => each.Message), Has.One.Contains("requires 'AuthorizerPayloadFormatVersion'"));
    }
}
