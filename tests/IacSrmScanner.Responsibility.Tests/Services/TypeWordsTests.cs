using IacSrmScanner.Core.Resources;
using IacSrmScanner.Responsibility.Services;

namespace IacSrmScanner.Responsibility.Tests.Services;

internal sealed class TypeWordsTests
{
    [TestCase("terraform", "aws_s3_bucket_policy", "s3_bucket_policy")]
    [TestCase("cloudformation", "AWS::S3::BucketPolicy", "s3_bucket_policy")]
    [TestCase("cloudformation", "AWS::WAF::IPSet", "waf_ip_set")]
    [TestCase("cloudformation", "AWS::RDS::DBSubnetGroup", "rds_db_subnet_group")]
    [TestCase("cloudformation", "AWS::EC2::VPCEndpoint", "ec2_vpc_endpoint")]
    [TestCase("cloudformation", "Alexa::ASK::Skill", "ask_skill")]
    [TestCase("cloudformation", "Odd", "odd")]
    [TestCase("terraform", "odd", "odd")]
    public void Dialects_share_the_words(string dialect, string type, string words) =>
        Assert.That(TypeWords.Of(new Dialect(dialect), type), Is.EqualTo(words));

    [Test]
    public void Endings_come_with_the_longest_first() => Assert.That(TypeWords.Endings("a_b_c"), Is.EqualTo(new[] { "a_b_c", "b_c", "c" }));

    [Test]
    public void Prefixes_come_with_the_longest_first()
    {
        Assert.That(TypeWords.Prefixes("aws_db_proxy"), Is.EqualTo(new[] { "aws_db_proxy", "aws_db", "aws" }));
        Assert.That(TypeWords.Prefixes("AWS::RDS::DBProxy"), Is.EqualTo(new[] { "AWS::RDS::DBProxy", "AWS::RDS", "AWS" }));
    }
}
