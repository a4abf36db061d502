namespace IacSrmScanner.CloudFormation.Tests.Sam;

internal sealed class ConnectorResourceTests
{
    private const string Ends = "  F: { Type: AWS::Serverless::Function, Properties: { Handler: h, Runtime: r, InlineCode: x";

    [Test]
    public void Makes_a_policy_of_the_role()
    {
        var configuration = Expanded.Resources(
            Ends + " } }\n  Q: { Type: AWS::SQS::Queue }\n  C: { Type: AWS::Serverless::Connector, Properties: { Source: { Id: F }, Destination: { Id: Q }, Permissions: [Write] } }\n");
        Assert.Multiple(() =>
        {
            Assert.That(configuration.Diagnostics, Is.Empty);
            Assert.That(Expanded.Text(configuration, "CPolicy", "Roles.0"), Is.EqualTo("FRole."));
            Assert.That(Expanded.Text(configuration, "CPolicy", "PolicyDocument.Statement.0.Action.1"), Is.EqualTo("sqs:SendMessage"));
        });
    }

    [Test]
    public void May_stand_in_its_source()
    {
        var configuration = Expanded.Resources(
            Ends + " }, Connectors: { C: { Properties: { Destination: { Id: Q }, Permissions: [Read] } } } }\n  Q: { Type: AWS::SQS::Queue }\n");
        Assert.That(Expanded.Ids(configuration), Has.Some.EqualTo("FCPolicy IAM::ManagedPolicy"));
    }

    [TestCase("Permissions: [Eat]", "not 'Eat'")]
    [TestCase("Permissions: []", "must hold some of Read, Write")]
    public void Refuses(string permissions, string cause)
    {
        var configuration = Expanded.Resources(
            Ends + $" }} }}\n  Q: {{ Type: AWS::SQS::Queue }}\n  C: {{ Type: AWS::Serverless::Connector, Properties: {{ Source: {{ Id: F }}, Destination: {{ Id: Q }}, {permissions} }} }}\n");
        Assert.That(configuration.Diagnostics.Select(each => each.Message), Has.One.Contains(cause));
    }
}
