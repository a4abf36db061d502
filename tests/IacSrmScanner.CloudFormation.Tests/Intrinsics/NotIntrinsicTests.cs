namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

public sealed class NotIntrinsicTests
{
    [TestCase("!Not [!Condition Yes]", "false")]
    [TestCase("{ 'Fn::Not': [{ Condition: Yes }] }", "false")]
    [TestCase("!Not [!Equals [a, b]]", "true")]
    [TestCase("!Not [!Condition Unsure]", "unknown")]
    [TestCase("!Not [!Not [!Condition Yes]]", "true")]
    public void Turns_a_condition_round(string definition, string expected) =>
        Assert.That(Conditionals.Judge(definition).Truth.ToString(), Is.EqualTo(expected));

    [TestCase("!Not [a, b]")]
    [TestCase("!Not IsProd")]
    public void Tells_a_wrong_use(string expression) => Assert.That(Scanned.Ids(Scanned.Around(expression)), Is.EqualTo(new[] { "CFN0011" }));
}
