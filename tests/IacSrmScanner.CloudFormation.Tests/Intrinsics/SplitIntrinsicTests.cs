using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

public sealed class SplitIntrinsicTests
{
    [TestCase("!Split [',', 'a,b,,c']")]
    [TestCase("{ 'Fn::Split': [',', 'a,b,,c'] }")]
    public void Splits_a_known_text(string expression) =>
        Assert.That(((ListValue)Scanned.Expression(expression)).Items.Select(item => ((TextValue)item).Text), Is.EqualTo(new[] { "a", "b", "", "c" }));

    [Test]
    public void Is_unknown_for_an_unknown_text() => Assert.That(Scanned.Expression("!Split [',', !Ref Free]"), Is.InstanceOf<UnknownValue>());

    [Test]
    public void Keeps_the_parts_of_a_secret_marked() =>
        Assert.That(((ListValue)Scanned.Expression("!Split [e, !Ref Secret]")).Items.Select(item => item.IsSensitive), Is.All.True);

    [TestCase("!Split ['', a]")]
    [TestCase("!Split [',']")]
    public void Tells_a_wrong_use(string expression) =>
        Assert.That(Scanned.Ids(Scanned.Around(expression)), Is.EqualTo(new[] { "CFN0011" }));
}
