namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

public sealed class EqualsIntrinsicTests
{
    [TestCase("!Equals [a, a]", "true")]
    [TestCase("{ 'Fn::Equals': [a, b] }", "false")]
    [TestCase("!Equals ['true', true]", "true")]
    [TestCase("!Equals [!Sub 'x-${Stage}', 'y-dev']", "false")]
    [TestCase("!Equals [!Ref Size, medium]", "false")]
    [TestCase("!Equals [!Ref Size, !Ref Kind]", "false")]
    public void Decides_what_no_deployment_can_change(string definition, string expected) =>
        Assert.That(Conditionals.Judge(definition).Truth.ToString(), Is.EqualTo(expected));

    [TestCase("!Equals [!Ref Stage, dev]", "it depends on parameter 'Stage'")]
    [TestCase("!Equals [!Ref Kind, a]", "it depends on 'Kind'")]
    [TestCase("!Equals [!Ref AWS::Region, eu-west-1]", "'AWS::Region' is known only at deployment")]
    public void Leaves_to_the_deployer_what_a_parameter_decides(string definition, string why) =>
        Assert.That(Conditionals.Judge(definition), Is.EqualTo((Core.Values.Truth.Unknown, why)));

    [TestCase("!Equals [a]")]
    [TestCase("!Equals a")]
    public void Tells_a_wrong_use(string expression) => Assert.That(Scanned.Ids(Scanned.Around(expression)), Is.EqualTo(new[] { "CFN0011" }));
}
