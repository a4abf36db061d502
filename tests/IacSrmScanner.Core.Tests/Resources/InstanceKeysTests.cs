using IacSrmScanner.Core.Resources;

namespace IacSrmScanner.Core.Tests.Resources;

internal sealed class InstanceKeysTests
{
    [TestCase("aws_s3_bucket.b", "aws_s3_bucket.b")]
    [TestCase("aws_s3_bucket.b[0]", "aws_s3_bucket.b")]
    [TestCase("module.m[\"a]b\"].aws_s3_bucket.b[\"c\\\"]\"]", "module.m.aws_s3_bucket.b")]
    [TestCase("aws_s3_bucket.b[\"open", "aws_s3_bucket.b")]
    public void Keys_are_taken_off(string address, string expected) => Assert.That(InstanceKeys.Strip(address), Is.EqualTo(expected));
}
