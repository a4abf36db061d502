using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

/// <summary>The arguments of a call, in both spellings.</summary>
public sealed class IntrinsicCallTests
{
    [TestCase("!Join ['-', [a, b]]")]
    [TestCase("{ 'Fn::Join': ['-', [a, b]] }")]
    public void Both_spellings_have_the_same_arguments(string expression) =>
        Assert.That(Scanned.Expression(expression), Is.InstanceOf<TextValue>().With.Property("Text").EqualTo("a-b"));

    [TestCase("{ 'Fn::Split': !Split [',', 'a,b'] }")]
    [TestCase("{ 'Fn::Join': !Ref Subnets }")]
    [TestCase("{ 'Fn::GetAtt': !Sub Bucket.Arn }")]
    public void An_argument_that_is_a_call_itself_is_not_taken_as_written(string expression) =>
        Assert.That(Scanned.Ids(Scanned.Around(expression)), Is.EqualTo(new[] { "CFN0011" }));
}
