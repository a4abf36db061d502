using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents.Json;
using IacSrmScanner.Documents.Tests.Support;
using IacSrmScanner.Documents.Yaml;

namespace IacSrmScanner.Documents.Tests;

/// <summary>Cuts, deletes, doubles and inserts at every place of a sample: nothing throws, and every span lies in the text.</summary>
public sealed class DamageTests
{
    private static readonly string[] Intruders = ["\"", "'", "[", "]", "{", "}", ":", ": ", "- ", "\n", "\t", "\0", "&a ", "*a", "<<: ", "|", "#", "%", "\\", ","];

    [TestCase(Samples.Yaml, TestName = "{m}(yaml)")]
    [TestCase(Samples.Json, TestName = "{m}(json)")]
    public void At_every_character(string sample)
    {
        for (var at = 0; at < sample.Length; at++)
        {
            Check(sample[..at]);
            Check(sample.Remove(at, 1));
            Check(sample.Insert(at, Intruders[at % Intruders.Length]));
            Check(sample.Insert(at, Intruders[(at / 7) % Intruders.Length]));
        }
    }

    [TestCase(Samples.Yaml, TestName = "{m}(yaml)")]
    [TestCase(Samples.Json, TestName = "{m}(json)")]
    public void At_every_line(string sample)
    {
        var lines = sample.Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            Check(string.Join('\n', [.. lines[..at], .. lines[(at + 1)..]]));
            Check(string.Join('\n', [.. lines[..(at + 1)], .. lines[at..]]));
            Check(string.Join('\n', [.. lines[..at], " " + lines[at], .. lines[(at + 1)..]]));
            Check(string.Join('\n', [.. lines[at..], .. lines[..at]]));
        }
    }

    [Test]
    public void One_damaged_line_of_a_template_loses_little()
    {
        var lines = Samples.Yaml.Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            var damaged = string.Join('\n', [.. lines[..at], lines[at] + " \"}", .. lines[(at + 1)..]]);
            var root = YamlReader.Read(new SourceText("f", damaged)).Root as Documents.Nodes.MappingNode;
            Assert.That(root?.Count, Is.GreaterThanOrEqualTo(4), $"line {at + 1}");
        }
    }

    [Test]
    public void Random_characters()
    {
        var random = new Random(7);
        const string Alphabet = "ab1:-?,[]{}&*!|>'\"%@`# \n\t\r\\<.~\0\u2028\uFEFF\ud83d";
        for (var round = 0; round < 3000; round++)
        {
            Check(string.Concat(Enumerable.Range(0, random.Next(1, 80)).Select(_ => Alphabet[random.Next(Alphabet.Length)])));
        }
    }

    private static void Check(string content)
    {
        var source = new SourceText("f", content);
        foreach (var document in YamlReader.ReadAll(source))
        {
            TreeAssert.IsSound(document);
        }

        TreeAssert.IsSound(YamlReader.Read(source));
        TreeAssert.IsSound(JsonReader.Read(source));
        Assert.That(source.Content, Is.SameAs(content));
    }
}
