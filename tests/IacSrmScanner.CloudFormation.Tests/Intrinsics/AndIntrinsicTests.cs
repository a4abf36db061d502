namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

public sealed class AndIntrinsicTests
{
    [TestCase("!And [!Condition Yes, !Condition Yes]", "true")]
    [TestCase("{ 'Fn::And': [{ Condition: Unsure }, { 'Fn::Equals': [a, b] }] }", "false")]
    [TestCase("!And [!Condition Yes, !Condition Unsure]", "unknown")]
    public void Holds_when_all_hold(string definition, string expected) =>
        Assert.That(Conditionals.Judge(definition).Truth.ToString(), Is.EqualTo(expected));

    [Test]
    public void Names_what_decides() =>
        Assert.That(Conditionals.Judge("!And [!Condition Yes, !Condition Unsure]").Why, Is.EqualTo("it depends on parameter 'Stage'"));

    [TestCase("!And IsProd")]
    [TestCase("!And []")]
    public void Tells_a_wrong_use(string expression) => Assert.That(Scanned.Ids(Scanned.Around(expression)), Is.EqualTo(new[] { "CFN0011" }));
}
