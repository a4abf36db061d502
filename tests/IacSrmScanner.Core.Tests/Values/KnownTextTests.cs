using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Core.Tests.Values;

internal sealed class KnownTextTests
{
    [Test]
    public void Known_parts_become_one_text() =>
        Assert.That((KnownText.Join([Make.Text("a"), Make.Text("b")], Make.Here) as TextValue)?.Text, Is.EqualTo("ab"));

    [Test]
    public void Unknown_parts_keep_what_is_known_around_them()
    {
        var value = KnownText.Join([Make.Text("arn:"), Make.Text("aws:"), Make.Unknown(), Make.Text("/*")], Make.Here);
        Assert.Multiple(() =>
        {
            Assert.That(KnownText.Prefix(value), Is.EqualTo("arn:aws:"));
            Assert.That(KnownText.Suffix(value), Is.EqualTo("/*"));
            Assert.That(KnownText.Contains(value, "aws").IsTrue, Is.True);
            Assert.That(KnownText.Contains(value, "gcp").IsUnknown, Is.True);
            Assert.That(((UnknownValue)value).IsNotNull, Is.True);
        });
    }

    [Test]
    public void Parts_of_parts_are_taken_apart()
    {
        var inner = KnownText.Join([Make.Text("b"), Make.Unknown()], Make.Here);
        var value = (UnknownValue)KnownText.Join([Make.Text("a"), inner, Make.Text("c")], Make.Here);
        Assert.That(value.Parts.Select(part => (part as TextValue)?.Text ?? "?"), Is.EqualTo(new[] { "ab", "?", "c" }));
    }

    [Test]
    public void A_sensitive_part_makes_the_whole_sensitive() =>
        Assert.That(KnownText.Join([Make.Text("a"), Make.Text("b") with { IsSensitive = true }], Make.Here).IsSensitive, Is.True);
}
