using IacSrmScanner.CloudFormation.Intrinsics;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

public sealed class ScalarTextTests
{
    private static readonly Provenance Here = Provenance.Written(default);

    [Test]
    public void A_scalar_has_the_text_that_CloudFormation_makes_of_it() => Assert.Multiple(() =>
    {
        Assert.That(ScalarText.Of(new BoolValue(true, Here)), Is.EqualTo("true"));
        Assert.That(ScalarText.Of(new NumberValue((Number)7, Here)), Is.EqualTo("7"));
        Assert.That(ScalarText.Of(new TextValue("x", Here)), Is.EqualTo("x"));
    });

    [Test]
    public void What_is_no_scalar_has_none() => Assert.Multiple(() =>
    {
        Assert.That(ScalarText.Of(new ListValue([], Here)), Is.Null);
        Assert.That(ScalarText.AsPart(new MapValue([], Here)), Is.Null);
        Assert.That(ScalarText.AsPart(new NullValue(Here)), Is.Null);
    });

    [Test]
    public void A_secret_stays_one_as_a_part() =>
        Assert.That(ScalarText.AsPart(new NumberValue((Number)7, Here).MarkedSensitive(true)), Is.InstanceOf<TextValue>().With.Property("IsSensitive").True);
}
