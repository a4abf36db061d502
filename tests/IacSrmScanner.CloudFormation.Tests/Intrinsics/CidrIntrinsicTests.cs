using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

public sealed class CidrIntrinsicTests
{
    [TestCase("!Cidr [10.0.0.0/16, 3, 8]", "10.0.0.0/24 10.0.1.0/24 10.0.2.0/24")]
    [TestCase("{ 'Fn::Cidr': ['192.168.0.0/24', '2', '5'] }", "192.168.0.0/27 192.168.0.32/27")]
    [TestCase("!Cidr ['2001:db8::/56', 2, 64]", "2001:db8::/64 2001:db8:0:1::/64")]
    public void Cuts_a_block(string expression, string expected) =>
        Assert.That(string.Join(' ', ((ListValue)Scanned.Expression(expression)).Items.Select(item => ((TextValue)item).Text)), Is.EqualTo(expected));

    [Test]
    public void Is_unknown_for_an_unknown_block() => Assert.That(Scanned.Expression("!Cidr [!Ref Free, 3, 8]"), Is.InstanceOf<UnknownValue>());

    [TestCase("!Cidr [10.0.0.0/16, 300, 8]")]
    [TestCase("!Cidr [10.0.0.0/16, 3]")]
    [TestCase("!Cidr [10.0.0.0/24, 3, 8]")]
    [TestCase("!Cidr [10.0.0.0/16, 3, 40]")]
    [TestCase("!Cidr [here, 3, 8]")]
    [TestCase("!Cidr 10.0.0.0/16")]
    public void Tells_a_wrong_use(string expression) =>
        Assert.That(Scanned.Ids(Scanned.Around(expression)), Is.EqualTo(new[] { "CFN0011" }));
}
