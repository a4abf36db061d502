namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

public sealed class OrIntrinsicTests
{
    [TestCase("!Or [!Condition Unsure, !Condition Yes]", "true")]
    [TestCase("{ 'Fn::Or': [!Equals [a, b], !Equals [a, c]] }", "false")]
    [TestCase("!Or [!Equals [a, b], !Condition Unsure]", "unknown")]
    public void Holds_when_any_holds(string definition, string expected) =>
        Assert.That(Conditionals.Judge(definition).Truth.ToString(), Is.EqualTo(expected));

    [TestCase("!Or IsProd")]
    [TestCase("{ 'Fn::Or': {} }")]
    public void Tells_a_wrong_use(string expression) => Assert.That(Scanned.Ids(Scanned.Around(expression)), Is.EqualTo(new[] { "CFN0011" }));
}
