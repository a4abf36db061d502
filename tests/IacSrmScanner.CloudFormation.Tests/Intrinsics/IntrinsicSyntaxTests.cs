using IacSrmScanner.CloudFormation.Intrinsics;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

public sealed class IntrinsicSyntaxTests
{
    [TestCase("", true)]
    [TestCase("!", true)]
    [TestCase("!!str", true)]
    [TestCase("!<tag:yaml.org,2002:str>", true)]
    [TestCase("!Ref", false)]
    public void A_tag_of_YAML_is_no_call(string tag, bool isPlain) => Assert.That(IntrinsicSyntax.IsPlain(tag), Is.EqualTo(isPlain));

    [TestCase("{ 'Fn::Sub': a, B: c }")]
    [TestCase("{ Ref: Stage, B: c }")]
    public void A_function_beside_other_keys_is_no_call(string expression) => Assert.That(Scanned.Expression(expression), Is.InstanceOf<MapValue>());

    [Test]
    public void A_function_that_is_not_known_is_named_once()
    {
        var configuration = Scanned.Around("[!Magic a, { 'Fn::Magic': b }, !Magic c]");
        Assert.That(configuration.Diagnostics.Select(each => each.Message), Is.EqualTo(new[]
        {
            "'!Magic' is not evaluated; values made with it are unknown.", "'Fn::Magic' is not evaluated; values made with it are unknown.",
        }));
    }
}
