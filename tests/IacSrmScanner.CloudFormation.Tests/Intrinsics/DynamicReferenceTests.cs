using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

public sealed class DynamicReferenceTests
{
    [TestCase("'{{resolve:secretsmanager:db:SecretString:password}}'", true)]
    [TestCase("'{{resolve:ssm-secure:/db/password:1}}'", true)]
    [TestCase("'{{resolve:ssm:/db/name}}'", false)]
    [TestCase("!Sub '{{resolve:secretsmanager:${Stage}:SecretString:password}}'", true)]
    [TestCase("!Join ['', ['{{resolve:ssm:', !Ref Stage, '}}']]", false)]
    public void Is_read_at_deployment(string expression, bool isSecret)
    {
        var value = (UnknownValue)Scanned.Expression(expression);
        Assert.That(value.Why.Kind, Is.EqualTo(UnknownKind.External));
        Assert.That(value.IsNotNull, Is.True);
        Assert.That(value.IsSensitive, Is.EqualTo(isSecret));
    }

    [Test]
    public void Leaves_the_text_around_it_known() =>
        Assert.That(KnownText.Prefix(Scanned.Expression("'user:{{resolve:secretsmanager:db}}@host'")), Is.EqualTo("user:"));

    [TestCase("'{{resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023}}'")]
    [TestCase("'{{resolve:nothing closes it'")]
    public void Takes_for_text_what_says_enough_or_is_none(string expression) => Assert.That(Scanned.Expression(expression), Is.InstanceOf<TextValue>());
}
