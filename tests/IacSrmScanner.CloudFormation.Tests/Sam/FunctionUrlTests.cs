namespace IacSrmScanner.CloudFormation.Tests.Sam;

internal sealed class FunctionUrlTests
{
    [TestCase("NONE", 3)]
    [TestCase("AWS_IAM", 1)]
    public void Lets_anybody_call_only_without_authentication(string auth, int made)
    {
        var configuration = Expanded.Resources(
            $"  F: {{ Type: AWS::Serverless::Function, Properties: {{ {Expanded.Code}, Role: r, FunctionUrlConfig: {{ AuthType: {auth} }} }} }}\n");
        Assert.Multiple(() =>
        {
            Assert.That(configuration.Graph.Resources, Has.Length.EqualTo(made + 1));
            Assert.That(Expanded.Text(configuration, "FUrl", "AuthType"), Is.EqualTo(auth));
        });
    }
}
