using IacSrmScanner.Core.Resources;

namespace IacSrmScanner.Core.Tests.Resources;

internal sealed class InstanceKeysTests
{
    [TestCase("aws_s3_bucket.b", "aws_s3_bucket.b")]
    [TestCase("aws_s3_bucket.b[0]", "aws_s3_bucket.b")]
    [TestCase("module.m[\"a]b\"].aws_s3_bucket.b[\"c\\\"]\"]", "module.m.aws_s3_bucket.b")]
    [TestCase("aws_s3_bucket.b[\"open", "aws_s3_bucket.b")]
    public void Keys_are_taken_off(string address, string expected) => Assert.That(InstanceKeys.Strip(address), Is.EqualTo(expected));

    [TestCase("aws_s3_bucket.b", "")]
    [TestCase("aws_s3_bucket.b[0]", "0")]
    [TestCase("module.m[1].aws_s3_bucket.b", "")]
    [TestCase("module.m[1].aws_s3_bucket.b[\"c]\\\"\"]", "\"c]\\\"\"")]
    public void The_last_key_is_the_resources_own(string address, string expected) => Assert.That(InstanceKeys.Last(address), Is.EqualTo(expected));

    [TestCase("a.b", "a.b", true)]
    [TestCase("a.b", "a.b[0]", true)]
    [TestCase("a.b[0]", "a.b[1]", false)]
    [TestCase("a.b[0]", "a.b", false)]
    [TestCase("module.m[\"x\"].a.b", "module.m[\"x\"].a.b[0]", true)]
    [TestCase("module.m[\"x\"].a.b", "module.m[\"y\"].a.b[0]", false)]
    [TestCase("module.m.a.b[0]", "module.m[\"x\"].a.b[0]", true)]
    [TestCase("a.b", "a.bc", false)]
    public void An_address_without_keys_stands_for_every_instance(string general, string address, bool expected) =>
        Assert.That(InstanceKeys.Covers(general, address), Is.EqualTo(expected));
}
