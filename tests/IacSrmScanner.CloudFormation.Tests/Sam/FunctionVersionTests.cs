namespace IacSrmScanner.CloudFormation.Tests.Sam;

internal sealed class FunctionVersionTests
{
    [Test]
    public void Makes_a_version_named_by_its_code_and_an_alias()
    {
        var configuration = Expanded.Resources(
            $"  F: {{ Type: AWS::Serverless::Function, Properties: {{ {Expanded.Code}, AutoPublishAlias: !Ref Stage }} }}\n",
            "Parameters: { Stage: { Type: String, Default: live-1 } }\n");
        Assert.Multiple(() =>
        {
            Assert.That(Expanded.Ids(configuration), Has.Some.Match("^FVersion[0-9a-f]{10} Lambda::Version$"));
            Assert.That(Expanded.Ids(configuration), Has.Some.EqualTo("FAliasliveD1 Lambda::Alias"));
        });
    }

    [Test]
    public void Refuses_a_name_of_digits_only()
    {
        var configuration = Expanded.Resources($"  F: {{ Type: AWS::Serverless::Function, Properties: {{ {Expanded.Code}, AutoPublishAlias: '12' }} }}\n");
        Assert.That(Scanned.Ids(configuration), Is.EqualTo(new[] { "CFN0040" }));
    }
}
