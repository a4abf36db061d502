namespace IacSrmScanner.CloudFormation.Tests.Sam;

internal sealed class DeploymentPreferenceTests
{
    [Test]
    public void Makes_one_application_and_a_group_for_each_function()
    {
        var function = $"{{ Type: AWS::Serverless::Function, Properties: {{ {Expanded.Code}, AutoPublishAlias: live, DeploymentPreference: {{ Type: AllAtOnce }} }} }}";
        var configuration = Expanded.Resources($"  F: {function}\n  G: {function}\n");
        Assert.That(Expanded.Ids(configuration).Where(id => id.Contains("CodeDeploy", StringComparison.Ordinal)), Is.EqualTo(new[]
        {
            "ServerlessDeploymentApplication CodeDeploy::Application",
            "CodeDeployServiceRole IAM::Role",
            "FDeploymentGroup CodeDeploy::DeploymentGroup",
            "GDeploymentGroup CodeDeploy::DeploymentGroup",
        }));
    }
}
