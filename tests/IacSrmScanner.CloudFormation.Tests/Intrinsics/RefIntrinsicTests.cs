using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

public sealed class RefIntrinsicTests
{
    [TestCase("!Ref Stage")]
    [TestCase("{ Ref: Stage }")]
    public void Gives_the_default_and_says_where_it_stands(string expression)
    {
        var value = Scanned.Expression(expression);
        Assert.That(value, Is.InstanceOf<TextValue>().With.Property("Text").EqualTo("dev"));
        Assert.That(value.Provenance.Label, Is.EqualTo("!Ref Stage"));
        Assert.That(value.Provenance.Span.Start.Line, Is.EqualTo(21));
        Assert.That(value.Provenance.Inputs[0].Kind, Is.EqualTo(ProvenanceKind.Defaulted));
        Assert.That(value.Provenance.Inputs[0].Span.Text, Is.EqualTo("dev"));
    }

    [Test]
    public void Is_an_unknown_input_without_a_default()
    {
        var value = (UnknownValue)Scanned.Expression("!Ref Free");
        Assert.That(value.Why, Is.EqualTo(new UnknownReason(UnknownKind.Input, "parameter 'Free' has no default")));
        Assert.That(value.IsNotNull, Is.True);
    }

    [Test]
    public void Is_one_of_the_allowed_values_without_a_default()
    {
        var value = (OneOfValue)Scanned.Expression("!Ref Size");
        Assert.That(value.Alternatives.Select(each => ((TextValue)each.Value).Text), Is.EqualTo(new[] { "small", "large" }));
        Assert.That(value.Alternatives[0].When.Single().Condition, Is.EqualTo("Size == 'small'"));
    }

    [Test]
    public void Splits_the_default_of_a_list() =>
        Assert.That(((ListValue)Scanned.Expression("!Ref Subnets")).Items.Select(item => ((TextValue)item).Text), Is.EqualTo(new[] { "a", "b", "c" }));

    [Test]
    public void Keeps_a_secret_marked() => Assert.That(Scanned.Expression("!Ref Secret").IsSensitive, Is.True);

    [Test]
    public void Stays_symbolic_for_a_resource()
    {
        var value = (UnknownValue)Scanned.Expression("!Ref Bucket");
        Assert.That(value.IsNotNull, Is.True);
        Assert.That(value.Why.Kind, Is.EqualTo(UnknownKind.Computed));
        Assert.That(value.Provenance.Reference, Is.EqualTo(new ResourceReference("Bucket", "")));
    }

    [TestCase("AWS::Region")]
    [TestCase("AWS::AccountId")]
    [TestCase("AWS::Partition")]
    [TestCase("AWS::URLSuffix")]
    [TestCase("AWS::StackName")]
    [TestCase("AWS::StackId")]
    [TestCase("AWS::NotificationARNs")]
    public void Does_not_know_what_the_deployment_decides(string name) =>
        Assert.That(((UnknownValue)Scanned.Expression($"!Ref {name}")).Why.Kind, Is.EqualTo(UnknownKind.Input));

    [Test]
    public void Is_nothing_for_no_value() => Assert.That(Scanned.Expression("!Ref AWS::NoValue"), Is.InstanceOf<NullValue>());

    [Test]
    public void Does_not_know_what_the_parameter_store_holds()
    {
        var configuration = Scanned.Template(
            """
            Parameters:
              Image: { Type: "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>", Default: /aws/service/ami }
            Resources:
              R: { Type: AWS::EC2::Instance, Properties: { P: !Ref Image } }
            """);
        Assert.That(((UnknownValue)Scanned.Property(configuration)).Why.Kind, Is.EqualTo(UnknownKind.External));
    }

    [TestCase("!Ref [a]", "CFN0011")]
    [TestCase("!Ref Nobody", "CFN0012")]
    public void Tells_a_wrong_use(string expression, string id) =>
        Assert.That(Scanned.Ids(Scanned.Around(expression)), Is.EqualTo(new[] { id }));
}
