using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Documents.Tests.Support;

namespace IacSrmScanner.Documents.Tests.Nodes;

public sealed class MappingNodeTests
{
    [TestCase(3)]
    [TestCase(500)]
    public void Keys_are_found_in_small_and_large_mappings(int count)
    {
        var content = string.Concat(Enumerable.Range(0, count).Select(i => $"key{i}: value{i}\n"));
        var mapping = (MappingNode)TreeText.At(TreeText.Yaml(content));
        Assert.That(mapping.Count, Is.EqualTo(count));
        Assert.That(mapping[$"key{count - 1}"]?.Location.Text, Is.EqualTo($"value{count - 1}"));
        Assert.That(mapping.Find("key0")?.KeyNode.Location.Text, Is.EqualTo("key0"));
        Assert.That(mapping["absent"], Is.Null);
        Assert.That(mapping.Contains("absent"), Is.False);
    }

    [Test]
    public void Entries_keep_the_written_order()
    {
        var mapping = (MappingNode)TreeText.At(TreeText.Yaml("z: 1\na: 2\nm: 3\n"));
        Assert.That(mapping.Entries.Select(entry => entry.Key), Is.EqualTo(new[] { "z", "a", "m" }));
    }
}
