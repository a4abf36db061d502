namespace IacSrmScanner.CloudFormation.Tests.Sam;

internal sealed class FunctionResourceTests
{
    [Test]
    public void Makes_a_function_and_its_role()
    {
        var configuration = Expanded.Resources($"  F: {{ Type: AWS::Serverless::Function, Properties: {{ {Expanded.Code}, Tracing: Active }} }}\n");
        Assert.Multiple(() =>
        {
            Assert.That(configuration.Diagnostics, Is.Empty);
            Assert.That(Expanded.Ids(configuration), Is.EqualTo(new[] { "F Lambda::Function", "FRole IAM::Role" }));
            Assert.That(Expanded.Text(configuration, "F", "Role"), Is.EqualTo("FRole.Arn"));
            Assert.That(Expanded.Text(configuration, "F", "TracingConfig.Mode"), Is.EqualTo("Active"));
            Assert.That(Expanded.Text(configuration, "F", "Code.S3Key"), Is.EqualTo("app.zip"));
            Assert.That(Expanded.Text(configuration, "FRole", "ManagedPolicyArns.1"), Is.EqualTo("arn:aws:iam::aws:policy/AWSXrayWriteOnlyAccess"));
        });
    }

    [Test]
    public void Makes_no_role_where_one_is_given()
    {
        var configuration = Expanded.Resources($"  F: {{ Type: AWS::Serverless::Function, Properties: {{ {Expanded.Code}, Role: 'arn:x' }} }}\n");
        Assert.That(Expanded.Ids(configuration), Is.EqualTo(new[] { "F Lambda::Function" }));
    }

    [TestCase("CodeUri: src/", TestName = "a local path, before packaging")]
    [TestCase("InlineCode: 'x'", TestName = "code in the template")]
    public void Takes_code_from(string code)
    {
        var configuration = Expanded.Resources($"  F: {{ Type: AWS::Serverless::Function, Properties: {{ Handler: h, Runtime: r, {code} }} }}\n");
        Assert.That(configuration.Diagnostics, Is.Empty);
    }

    [Test]
    public void Tells_where_the_code_is_missing_and_goes_on()
    {
        var configuration = Expanded.Resources("  F: { Type: AWS::Serverless::Function, Properties: { Handler: h, Runtime: r } }\n");
        Assert.Multiple(() =>
        {
            Assert.That(configuration.Diagnostics.Select(each => each.ToString()), Has.One.Contains("template.yaml:3:3: CFN0040"));
            Assert.That(Expanded.Ids(configuration), Is.EqualTo(new[] { "F Lambda::Function", "FRole IAM::Role" }));
        });
    }

    [Test]
    public void Keeps_where_each_property_is_written()
    {
        var configuration = Expanded.Resources("  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      Handler: h\n      Runtime: python3.6\n      CodeUri: a/\n");
        var function = Expanded.Find(configuration, "F");
        Assert.Multiple(() =>
        {
            Assert.That(function.Header.ToString(), Is.EqualTo("template.yaml:3:3"));
            Assert.That(function.Body["Runtime"]?.Provenance.Span.ToString(), Is.EqualTo("template.yaml:7:16"));
            Assert.That(Expanded.Find(configuration, "FRole").Header.ToString(), Is.EqualTo("template.yaml:3:3"));
        });
    }

    [TestCase("DeadLetterQueue: { Type: SQS }", "'DeadLetterQueue' requires 'Type' and 'TargetArn'")]
    [TestCase("PackageType: Tar", "neither 'Zip' nor 'Image'")]
    [TestCase("MemorySise: 1", "the property 'MemorySise' is not defined")]
    [TestCase("ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 1 }", "requires 'AutoPublishAlias'")]
    public void Refuses(string property, string cause)
    {
        var configuration = Expanded.Resources($"  F: {{ Type: AWS::Serverless::Function, Properties: {{ {Expanded.Code}, {property} }} }}\n");
        Assert.That(configuration.Diagnostics.Select(each => each.Message), Has.One.Contains(cause));
    }
}
