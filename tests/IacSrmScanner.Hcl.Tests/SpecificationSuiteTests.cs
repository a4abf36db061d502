using System.Globalization;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Hcl.Parsing;
using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Hcl.Tests;

/// <summary>
/// The test suite of the HCL specification, where a copy lies in <c>shared/conformance/hcl</c> next to any folder above;
/// it is not ours to ship. Only what concerns syntax is judged: verdicts, places, and the values of plain literals.
/// </summary>
public sealed class SpecificationSuiteTests
{
    /// <summary>Refused for its schema, not for its syntax.</summary>
    private const string SchemaOnly = "unexpected";

    public static IEnumerable<string> Inputs()
    {
        var folder = FindFolder();
        return folder is null ? [] : Files(folder).Select(file => Path.GetRelativePath(folder, file));
    }

    [Test]
    public void The_suite_is_present()
    {
        if (FindFolder() is null)
        {
            Assert.Ignore("The suite of the HCL specification is not on this machine.");
        }

        Assert.That(Inputs().Count(), Is.GreaterThan(10));
    }

    [TestCaseSource(nameof(Inputs))]
    public void A_file_has_the_errors_that_the_suite_expects(string name)
    {
        var file = HclParser.Parse(Read(name));
        var expected = Path.GetFileNameWithoutExtension(name) == SchemaOnly ? [] : ExpectedErrors(HclParser.Parse(Read(Path.ChangeExtension(name, ".t"))).Body);
        Assert.That(file.Diagnostics.Select(diagnostic => $"{diagnostic.Span?.Start}-{diagnostic.Span?.End}"), Is.EqualTo(expected));
        TreeShape.AssertHolds(file);
    }

    [TestCaseSource(nameof(Inputs))]
    public void Plain_literals_have_the_value_that_the_suite_expects(string name)
    {
        var result = HclParser.Parse(Read(Path.ChangeExtension(name, ".t"))).Body.FindAttribute("result")?.Expression;
        var actual = HclParser.Parse(Read(name)).Body;
        foreach (var item in (result as ObjectSyntax)?.Items ?? [])
        {
            if (item.Key is LiteralKeySyntax key && actual.FindAttribute(key.Text) is { } attribute)
            {
                Compare(attribute.Expression, item.Value);
            }
        }
    }

    private static void Compare(ExpressionSyntax actual, ExpressionSyntax expected)
    {
        if (actual is ObjectSyntax actualObject && expected is ObjectSyntax expectedObject)
        {
            Assert.That(actualObject.Items, Has.Length.EqualTo(expectedObject.Items.Length));
            foreach (var (left, right) in actualObject.Items.Zip(expectedObject.Items))
            {
                Compare(left.Value, right.Value);
            }
        }
        else if (actual is NumberLiteralSyntax or BoolLiteralSyntax
            || (actual is TemplateSyntax template && template.IsPlainText(out var text) && !HasCombiningMark(text)))
        {
            Assert.That(SyntaxPrinter.Print(actual), Is.EqualTo(SyntaxPrinter.Print(expected)));
        }
    }

    /// <summary>HCL composes such characters (NFC), which .NET cannot do without a globalization library.</summary>
    private static bool HasCombiningMark(string text) => text.Any(c => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark);

    private static string[] ExpectedErrors(BodySyntax expectation) =>
        [.. from diagnostics in expectation.Blocks
            where diagnostics.Type == "diagnostics"
            from error in diagnostics.Body.Blocks
            select $"{Place(error.Body, "from")}-{Place(error.Body, "to")}"];

    private static string Place(BodySyntax error, string type)
    {
        var body = error.Blocks.Single(block => block.Type == type).Body;
        return string.Join(':', new[] { "line", "column" }.Select(name => body.FindAttribute(name)).OfType<AttributeSyntax>().Select(attribute => SyntaxPrinter.Print(attribute.Expression)));
    }

#pragma warning disable RS0030 // The suite lies on disk; it cannot be embedded.
    private static string? FindFolder()
    {
        for (var above = new DirectoryInfo(TestContext.CurrentContext.TestDirectory); above is not null; above = above.Parent)
        {
            var folder = Path.Combine(above.FullName, "shared", "conformance", "hcl", "tests");
            if (Directory.Exists(folder))
            {
                return folder;
            }
        }

        return null;
    }

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*.hcl", SearchOption.AllDirectories);

    private static SourceText Read(string name) => new(name, File.ReadAllText(Path.Combine(FindFolder() ?? string.Empty, name)));
#pragma warning restore RS0030
}
