using IacSrmScanner.Documents.Encoding;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Documents.Tests.Support;

namespace IacSrmScanner.Documents.Tests.Encoding;

public sealed class NodeCodecTests
{
    [TestCase(Samples.Yaml, TestName = "{m}(yaml)")]
    [TestCase("a: [1, 'x', ~, yes, !Sub y, !!int \"5\"]\n? [k]\n: v\nb: *undefined\n")]
    [TestCase("[]")]
    [TestCase("'\u00e9\ud83d\ude00'")]
    [TestCase("a: \"x\n")]
    public void A_tree_comes_back_without_positions(string content)
    {
        var root = TreeText.At(TreeText.Yaml(content));
        var read = NodeCodec.Read(Encode(root));
        Assert.That(TreeText.Of(read), Is.EqualTo(TreeText.Of(root)));
        Assert.That(TreeText.Nodes(read).Select(Facts), Is.EqualTo(TreeText.Nodes(root).Select(Facts)));
        Assert.That(TreeText.Nodes(read).All(node => node.Span.IsEmpty && node.Source.Length == 0), Is.True);
    }

    [Test]
    public void It_is_smaller_than_the_text()
    {
        var root = TreeText.At(TreeText.Yaml(Samples.Yaml));
        Assert.That(Encode(root), Has.Length.LessThan(Samples.Yaml.Length));
    }

    [Test]
    public void It_can_be_read_from_a_stream()
    {
        using var stream = new MemoryStream(Encode(TreeText.At(TreeText.Yaml("a: 1"))));
        Assert.That(TreeText.Of(NodeCodec.Read(stream)), Is.EqualTo("{a: 1}"));
    }

    [Test]
    public void Another_version_is_refused()
    {
        var bytes = Encode(TreeText.At(TreeText.Yaml("a: 1")));
        bytes[3]++;
        Assert.That(() => NodeCodec.Read(bytes), Throws.InstanceOf<InvalidDataException>());
    }

    [Test]
    public void Bytes_that_are_cut_or_changed_are_refused_or_read_but_nothing_else()
    {
        var bytes = Encode(TreeText.At(TreeText.Yaml(Samples.Yaml)));
        var refused = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            var changed = (byte[])bytes.Clone();
            changed[i] ^= 0xA5;
            refused += IsRefused(changed) ? 1 : 0;
            Assert.That(IsRefused(bytes[..i]), Is.True);
        }

        Assert.That(refused, Is.GreaterThan(bytes.Length / 10));
    }

    private static bool IsRefused(byte[] bytes)
    {
        try
        {
            return NodeCodec.Read(bytes) is null;
        }
        catch (InvalidDataException)
        {
            return true;
        }
    }

    private static byte[] Encode(DocumentNode node)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        NodeCodec.Write(writer, node);
        writer.Flush();
        return stream.ToArray();
    }

    private static object Facts(DocumentNode node) => node switch
    {
        ScalarNode scalar => (scalar.Tag, scalar.Text, scalar.Kind, scalar.IsQuoted),
        MappingNode mapping => (mapping.Tag, mapping.Count, mapping.IsIncomplete, string.Join('\n', mapping.Entries.Select(entry => entry.Key))),
        ErrorNode error => error.Reason,
        _ => node.Tag,
    };
}
