namespace IacSrmScanner.CloudFormation.Tests.Sam;

internal sealed class PolicyTests
{
    private static string Function(string policies) => $"  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      Handler: h\n      Runtime: r\n      InlineCode: x\n      Policies:\n{policies}";

    [Test]
    public void Fills_a_template_with_its_parameters()
    {
        var configuration = Expanded.Resources(Function("        - SQSPollerPolicy: { QueueName: orders }\n"));
        Assert.Multiple(() =>
        {
            Assert.That(configuration.Diagnostics, Is.Empty);
            Assert.That(Expanded.Text(configuration, "FRole", "Policies.0.PolicyName"), Is.EqualTo("FRolePolicy0"));
            Assert.That(Expanded.Text(configuration, "FRole", "Policies.0.PolicyDocument.Statement.0.Action.0"), Is.EqualTo("sqs:ChangeMessageVisibility"));
        });
    }

    [Test]
    public void Tells_a_parameter_that_is_missing()
    {
        var configuration = Expanded.Resources(Function("        - SQSPollerPolicy: { Name: orders }\n"));
        Assert.That(configuration.Diagnostics.Select(each => each.Message), Has.One.Contains("needs a value for 'queueName'"));
    }

    [TestCase("AmazonS3ReadOnlyAccess", "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess")]
    [TestCase("AWSLambdaRole", "arn:aws:iam::aws:policy/service-role/AWSLambdaRole")]
    [TestCase("'arn:aws:iam::123456789012:policy/own'", "arn:aws:iam::123456789012:policy/own")]
    public void Finds_a_managed_policy(string written, string arn)
    {
        var configuration = Expanded.Resources(Function($"        - {written}\n"));
        Assert.That(Expanded.Text(configuration, "FRole", "ManagedPolicyArns.1"), Is.EqualTo(arn));
    }

    [Test]
    public void Keeps_where_a_statement_is_written()
    {
        var configuration = Expanded.Resources(Function("        - Statement: [{ Effect: Allow, Action: '*', Resource: '*' }]\n"));
        var role = Expanded.Find(configuration, "FRole");
        Assert.That(role.Extent.Span.Contains(role.Header.Span), Is.True);
        Assert.That(Expanded.Text(configuration, "FRole", "Policies.0.PolicyDocument.Statement.0.Action"), Is.EqualTo("*"));
    }
}
