namespace IacSrmScanner.CloudFormation.Tests.Sam;

internal sealed class RestApiResourceTests
{
    private static string Function(string api) =>
        $"  F: {{ Type: AWS::Serverless::Function, Properties: {{ {Expanded.Code}, Events: {{ E: {{ Type: Api, Properties: {{ Path: /orders, Method: get{api} }} }} }} }} }}\n";

    [Test]
    public void Makes_the_api_that_no_event_names()
    {
        var configuration = Expanded.Resources(Function(""));
        Assert.Multiple(() =>
        {
            Assert.That(configuration.Diagnostics, Is.Empty);
            Assert.That(Expanded.Ids(configuration), Is.SupersetOf(new[]
            {
                "ServerlessRestApi ApiGateway::RestApi", "ServerlessRestApiProdStage ApiGateway::Stage", "FEPermissionProd Lambda::Permission",
            }));
            Assert.That(Expanded.Ids(configuration), Has.Some.Match("^ServerlessRestApiDeployment[0-9a-f]{10} ApiGateway::Deployment$"));
            Assert.That(Expanded.Text(configuration, "ServerlessRestApi", "Body.paths./orders.get.x-amazon-apigateway-integration.httpMethod"), Is.EqualTo("POST"));
            Assert.That(Expanded.Find(configuration, "ServerlessRestApi").Header.ToString(), Does.StartWith("template.yaml:3:"));
        });
    }

    [Test]
    public void Puts_a_default_authorizer_on_every_method()
    {
        var configuration = Expanded.Resources(
            Function(", RestApiId: !Ref A")
            + "  A: { Type: AWS::Serverless::Api, Properties: { StageName: live, TracingEnabled: true, Auth: { DefaultAuthorizer: Pool, Authorizers: { Pool: { UserPoolArn: 'arn:p' } } } } }\n");
        Assert.Multiple(() =>
        {
            Assert.That(Expanded.Text(configuration, "A", "Body.paths./orders.get.security.0.Pool"), Is.EqualTo("ListValue"));
            Assert.That(Expanded.Text(configuration, "A", "Body.securityDefinitions.Pool.x-amazon-apigateway-authtype"), Is.EqualTo("cognito_user_pools"));
            Assert.That(Expanded.Text(configuration, "AliveStage", "TracingEnabled"), Is.EqualTo("true"));
        });
    }

    [Test]
    public void Answers_preflight_requests()
    {
        var configuration = Expanded.Resources(Function(", RestApiId: !Ref A") + "  A: { Type: AWS::Serverless::Api, Properties: { StageName: live, Cors: \"'*'\" } }\n");
        Assert.That(
            Expanded.Text(configuration, "A", "Body.paths./orders.options.x-amazon-apigateway-integration.type"), Is.EqualTo("mock"));
    }

    [Test]
    public void Gives_a_domain_its_records()
    {
        var configuration = Expanded.Resources(
            "  A: { Type: AWS::Serverless::Api, Properties: { StageName: live, Domain: { DomainName: a.b, CertificateArn: c, SecurityPolicy: TLS_1_2, Route53: { HostedZoneId: Z1 } } } }\n");
        Assert.That(Expanded.Ids(configuration).Select(id => id.Split(' ')[1]), Is.SupersetOf(new[]
        {
            "ApiGateway::DomainName", "ApiGateway::BasePathMapping", "Route53::RecordSetGroup",
        }));
    }

    [Test]
    public void Refers_to_what_it_makes_by_property()
    {
        var configuration = Expanded.Resources("  A: { Type: AWS::Serverless::Api, Properties: { StageName: live } }\n  T: { Type: AWS::SNS::Topic, Properties: { TopicName: !Ref A.Stage } }\n");
        Assert.That(Expanded.Text(configuration, "T", "TopicName"), Is.EqualTo("AliveStage."));
    }
}
