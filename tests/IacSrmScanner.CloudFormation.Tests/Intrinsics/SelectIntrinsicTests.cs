using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

public sealed class SelectIntrinsicTests
{
    [TestCase("!Select [1, !Ref Subnets]", "b")]
    [TestCase("!Select ['0', [x, y]]", "x")]
    [TestCase("{ 'Fn::Select': [2, { 'Fn::Split': ['/', 'a/b/c'] }] }", "c")]
    public void Takes_an_element(string expression, string expected) =>
        Assert.That(Scanned.Expression(expression), Is.InstanceOf<TextValue>().With.Property("Text").EqualTo(expected));

    [TestCase("!Select [0, !GetAZs '']", UnknownKind.External)]
    [TestCase("!Select [!Ref Free, [a]]", UnknownKind.Input)]
    [TestCase("!Select [7, [a]]", UnknownKind.Invalid)]
    [TestCase("!Select [-1, [a]]", UnknownKind.Invalid)]
    public void Does_not_guess(string expression, UnknownKind kind) =>
        Assert.That(((UnknownValue)Scanned.Expression(expression)).Why.Kind, Is.EqualTo(kind));

    [TestCase("!Select [a, [b]]")]
    [TestCase("!Select [0]")]
    public void Tells_a_wrong_use(string expression) =>
        Assert.That(Scanned.Ids(Scanned.Around(expression)), Is.EqualTo(new[] { "CFN0011" }));
}
