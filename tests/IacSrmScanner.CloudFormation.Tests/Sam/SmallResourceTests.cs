namespace IacSrmScanner.CloudFormation.Tests.Sam;

internal sealed class SmallResourceTests
{
    [Test]
    public void A_simple_table_has_one_key()
    {
        var configuration = Expanded.Resources("  T: { Type: AWS::Serverless::SimpleTable, Properties: { PrimaryKey: { Name: n, Type: Number }, SSESpecification: { SSEEnabled: true } } }\n");
        Assert.Multiple(() =>
        {
            Assert.That(Expanded.Ids(configuration), Is.EqualTo(new[] { "T DynamoDB::Table" }));
            Assert.That(Expanded.Text(configuration, "T", "AttributeDefinitions.0.AttributeType"), Is.EqualTo("N"));
            Assert.That(Expanded.Text(configuration, "T", "SSESpecification.SSEEnabled"), Is.EqualTo("true"));
        });
    }

    [Test]
    public void A_layer_is_named_by_its_content_and_found_by_its_name()
    {
        var configuration = Expanded.Resources(
            "  L: { Type: AWS::Serverless::LayerVersion, Properties: { ContentUri: s3://a/b } }\n  T: { Type: AWS::SNS::Topic, DependsOn: L, Properties: { TopicName: !Ref L } }\n");
        var id = configuration.Graph.Resources[0].Name;
        Assert.Multiple(() =>
        {
            Assert.That(id, Does.Match("^L[0-9a-f]{10}$"));
            Assert.That(Expanded.Text(configuration, "T", "TopicName"), Is.EqualTo(id + "."));
        });
    }

    [Test]
    public void An_application_of_the_repository_is_told_to_be_unseen()
    {
        var configuration = Expanded.Resources("  A: { Type: AWS::Serverless::Application, Properties: { Location: { ApplicationId: a, SemanticVersion: 1.0.0 } } }\n");
        Assert.Multiple(() =>
        {
            Assert.That(Expanded.Ids(configuration), Is.EqualTo(new[] { "A CloudFormation::Stack" }));
            Assert.That(Scanned.Ids(configuration), Is.EqualTo(new[] { "CFN0004" }));
        });
    }

    [Test]
    public void A_capacity_provider_gets_a_role()
    {
        var configuration = Expanded.Resources("  C: { Type: AWS::Serverless::CapacityProvider, Properties: { VpcConfig: { SubnetIds: [a], SecurityGroupIds: [b] } } }\n");
        Assert.That(Expanded.Ids(configuration), Is.EqualTo(new[] { "COperatorRole IAM::Role", "C Lambda::CapacityProvider" }));
    }

    [Test]
    public void A_graph_api_gets_a_schema_and_logs()
    {
        var configuration = Expanded.Resources("  G: { Type: AWS::Serverless::GraphQLApi, Properties: { SchemaInline: s, Auth: { Type: AWS_IAM } } }\n");
        Assert.Multiple(() =>
        {
            Assert.That(Expanded.Ids(configuration), Is.EqualTo(new[] { "G AppSync::GraphQLApi", "GCloudWatchRole IAM::Role", "GSchema AppSync::GraphQLSchema" }));
            Assert.That(Expanded.Text(configuration, "G", "LogConfig.FieldLogLevel"), Is.EqualTo("ALL"));
        });
    }
}
