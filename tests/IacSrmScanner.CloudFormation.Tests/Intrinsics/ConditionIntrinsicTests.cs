using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

public sealed class ConditionIntrinsicTests
{
    [TestCase("!Condition Yes", "true")]
    [TestCase("{ Condition: Yes }", "true")]
    [TestCase("!Condition Unsure", "unknown")]
    public void Repeats_another_condition(string definition, string expected) =>
        Assert.That(Conditionals.Judge(definition).Truth.ToString(), Is.EqualTo(expected));

    [Test]
    public void Is_only_a_mapping_outside_of_conditions() =>
        Assert.That(((MapValue)Scanned.Expression("{ Condition: IsProd }"))["Condition"], Is.InstanceOf<TextValue>());

    [TestCase("!Condition [IsProd]")]
    public void Tells_a_wrong_use(string expression) => Assert.That(Scanned.Ids(Scanned.Around(expression)), Is.EqualTo(new[] { "CFN0011" }));
}
