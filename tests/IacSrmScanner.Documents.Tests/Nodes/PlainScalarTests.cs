using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.Documents.Tests.Nodes;

public sealed class PlainScalarTests
{
    [TestCase("true", true)]
    [TestCase("Yes", true)]
    [TestCase("ON", true)]
    [TestCase("false", false)]
    [TestCase("no", false)]
    [TestCase("Off", false)]
    public void Booleans_are_those_of_yaml_1_1(string text, bool expected)
    {
        Assert.That(PlainScalar.KindOf(text), Is.EqualTo(ScalarKind.Bool));
        Assert.That(PlainScalar.TryParseBool(text, out var value), Is.True);
        Assert.That(value, Is.EqualTo(expected));
    }

    [TestCase("y")]
    [TestCase("n")]
    [TestCase("yEs")]
    [TestCase("2012-10-17")]
    [TestCase("1.2.3")]
    [TestCase("012345678901")]
    [TestCase("10.0.0.0/16")]
    [TestCase("+")]
    [TestCase("-")]
    [TestCase(".")]
    [TestCase("._1")]
    [TestCase("1e")]
    [TestCase("0x")]
    [TestCase("1:60")]
    [TestCase("1:")]
    [TestCase(".inf")]
    public void Other_text_is_text(string text) => Assert.That(PlainScalar.KindOf(text), Is.EqualTo(ScalarKind.Text));

    [TestCase("")]
    [TestCase("~")]
    [TestCase("null")]
    [TestCase("NULL")]
    public void Nulls(string text) => Assert.That(PlainScalar.KindOf(text), Is.EqualTo(ScalarKind.Null));

    [TestCase("0", "0")]
    [TestCase("-12", "-12")]
    [TestCase("+1_000", "1000")]
    [TestCase("0755", "493")]
    [TestCase("-010", "-8")]
    [TestCase("0x1F", "31")]
    [TestCase("0b101", "5")]
    [TestCase("1:30", "90")]
    [TestCase("22:22", "1342")]
    [TestCase("1.50", "1.5")]
    [TestCase(".5", "0.5")]
    [TestCase("-1.", "-1")]
    [TestCase("1.e3", "1000")]
    [TestCase("1e3", "1000")]
    [TestCase("2.5E-1", "0.25")]
    [TestCase("00.5", "0.5")]
    public void Numbers(string text, string expected)
    {
        Assert.That(PlainScalar.KindOf(text), Is.EqualTo(ScalarKind.Number));
        Assert.That(PlainScalar.TryParseNumber(text, out var value), Is.True);
        Assert.That(value.ToString(), Is.EqualTo(expected));
    }

    [Test]
    public void A_number_past_all_use_keeps_its_kind_but_has_no_value()
    {
        var text = new string('9', 100_000);
        Assert.That(PlainScalar.KindOf(text), Is.EqualTo(ScalarKind.Number));
        Assert.That(PlainScalar.TryParseNumber(text, out _), Is.False);
    }
}
