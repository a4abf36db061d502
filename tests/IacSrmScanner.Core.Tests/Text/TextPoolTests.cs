using System.Globalization;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Core.Tests.Text;

internal sealed class TextPoolTests
{
    [TestCase("")]
    [TestCase("name")]
    [TestCase("a name that is far too long to be worth keeping, for it will hardly come again")]
    public void The_text_is_the_same(string text) => Assert.That(TextPool.OfThread.Get(text), Is.EqualTo(text));

    [Test]
    public void A_name_that_repeats_is_one_string()
    {
        var first = TextPool.OfThread.Get("bucket_policy");
        Assert.That(TextPool.OfThread.Get("the bucket_policy".AsSpan(4)), Is.SameAs(first));
    }

    /// <summary>Names that fall into the same place drive each other out, and nothing else.</summary>
    [Test]
    public void Many_names_stay_themselves()
    {
        var names = Enumerable.Range(0, 10_000).Select(i => $"name{i.ToString(CultureInfo.InvariantCulture)}");
        Assert.That(names, Has.All.Matches<string>(name => TextPool.OfThread.Get(name) == name));
    }
}
