using System.Text;
using IacSrmScanner.CloudFormation.Intrinsics;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

public sealed class JsonTextTests
{
    private static readonly Provenance Here = Provenance.Written(default);

    [TestCase("{ A: [1, true, x], B: {}, C: [] }", """{"A":[1,true,"x"],"B":{},"C":[]}""")]
    [TestCase("[!Ref AWS::NoValue, { A: !Ref AWS::NoValue }]", "[{}]")]
    public void What_is_known_is_written(string expression, string expected)
    {
        var json = new StringBuilder();
        Assert.That(JsonText.Write(json, Scanned.Expression(expression)), Is.Null);
        Assert.That(json.ToString(), Is.EqualTo(expected));
    }

    [Test]
    public void The_part_that_is_not_known_is_returned()
    {
        Assert.That(JsonText.Write(new StringBuilder(), Scanned.Expression("{ A: [x, !Ref Free] }")), Is.InstanceOf<UnknownValue>());
        Assert.That(JsonText.Write(new StringBuilder(), new MapValue([], Here) { IsOpen = true }), Is.InstanceOf<MapValue>());
    }
}
