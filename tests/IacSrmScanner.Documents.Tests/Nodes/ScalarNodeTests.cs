using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Documents.Tests.Support;

namespace IacSrmScanner.Documents.Tests.Nodes;

public sealed class ScalarNodeTests
{
    [Test]
    public void A_quoted_true_is_no_boolean()
    {
        var scalar = (ScalarNode)TreeText.At(TreeText.Yaml("a: 'true'\n"), "a");
        Assert.That(scalar.TryGetBool(out _), Is.False);
        Assert.That(scalar.Kind, Is.EqualTo(ScalarKind.Text));
    }

    [Test]
    public void Values_are_read_by_kind()
    {
        var document = TreeText.Yaml("a: on\nb: 0755\nc:\n");
        Assert.That(((ScalarNode)TreeText.At(document, "a")).TryGetBool(out var flag) && flag, Is.True);
        Assert.That(((ScalarNode)TreeText.At(document, "b")).TryGetNumber(out var number), Is.True);
        Assert.That(number.ToString(), Is.EqualTo("493"));
        Assert.That(((ScalarNode)TreeText.At(document, "c")).IsNull, Is.True);
    }
}
