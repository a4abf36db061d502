using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

public sealed class ToJsonStringIntrinsicTests
{
    [TestCase("!ToJsonString { A: [1, true, 'x\"y'], B: {}, C: [], D: !Ref AWS::NoValue }")]
    [TestCase("{ 'Fn::ToJsonString': { A: [1, true, 'x\"y'], B: {}, C: [] } }")]
    public void Encodes_what_is_known(string expression)
    {
        var value = (TextValue)Scanned.Expression(expression);
        Assert.That(value.Text, Is.EqualTo("""{"A":[1,true,"x\u0022y"],"B":{},"C":[]}"""));
        Assert.That(value.Structure, Is.InstanceOf<MapValue>());
    }

    [Test]
    public void Shows_the_structure_where_a_part_is_not_known()
    {
        var value = (UnknownValue)Scanned.Expression("!ToJsonString { A: !Ref Free, B: b }");
        Assert.That(value.Structure, Is.InstanceOf<MapValue>().With.Property("Entries").Length.EqualTo(2));
        Assert.That(value.Why.Kind, Is.EqualTo(UnknownKind.Input));
    }

    [TestCase("!ToJsonString a")]
    [TestCase("{ 'Fn::ToJsonString': 7 }")]
    public void Tells_a_wrong_use(string expression) => Assert.That(Scanned.Ids(Scanned.Around(expression)), Is.EqualTo(new[] { "CFN0011" }));
}
