using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

public sealed class ImportValueIntrinsicTests
{
    [TestCase("!ImportValue net-vpc", "'net-vpc' is exported by another stack")]
    [TestCase("{ 'Fn::ImportValue': !Sub '${Stage}-vpc' }", "'dev-vpc' is exported by another stack")]
    [TestCase("!ImportValue { 'Fn::Sub': '${Free}-vpc' }", "it is exported by another stack")]
    public void Is_set_but_not_known(string expression, string why)
    {
        var value = (UnknownValue)Scanned.Expression(expression);
        Assert.That(value.Why, Is.EqualTo(new UnknownReason(UnknownKind.External, why)));
        Assert.That(value.IsNotNull, Is.True);
    }

    [TestCase("!ImportValue [a]")]
    [TestCase("{ 'Fn::ImportValue': { A: b } }")]
    public void Tells_a_wrong_use(string expression) => Assert.That(Scanned.Ids(Scanned.Around(expression)), Is.EqualTo(new[] { "CFN0011" }));
}
