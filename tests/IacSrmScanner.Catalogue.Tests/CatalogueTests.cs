using IacSrmScanner.Cli;
using IacSrmScanner.Cli.Rules;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Rules.Controls;
using IacSrmScanner.Rules.Verification;

namespace IacSrmScanner.Catalogue.Tests;

internal sealed class CatalogueTests
{
    private static IReadOnlyList<Control> Shipped { get; } = new Composition().BuiltIn.All;

    [Test]
    public void Every_rule_file_can_be_read() => Assert.That(RuleFiles.Diagnostics, Is.Empty);

    [Test]
    public void What_is_on_disk_is_what_ships() =>
        Assert.That(Shipped.Select(control => control.Id), Is.EqualTo(RuleFiles.All.Files.Select(file => file.Control.Id).Order(StringComparer.Ordinal)));

    [Test]
    public void Ids_words_names_owners_and_attribute_paths_hold()
    {
        var verifier = new RuleVerifier([], new SchemaOracle(), new Composition().Responsibility);
        var problems = verifier.Verify(WithoutExamples(RuleFiles.All.Files)).Where(problem => !problem.Message.StartsWith("There is no ", StringComparison.Ordinal));
        Assert.That(problems.Select(problem => problem.ToString()), Is.Empty);
    }

    [Test]
    public void Every_dialect_of_a_control_has_a_fail_a_pass_and_an_open_example()
    {
        var verifier = new RuleVerifier([], new SchemaOracle(), new Composition().Responsibility);
        var missing = RuleFiles.All.Files.SelectMany(verifier.Verify).Where(problem => problem.Message.StartsWith("There is no ", StringComparison.Ordinal));
        Assert.That(missing.Select(problem => problem.ToString()), Is.Empty);
    }

    [Test]
    public void The_catalogue_does_not_shrink()
    {
        var both = Shipped.Count(control => control.Checks.Select(check => check.Dialect).Distinct().Count() == 2);
        var related = Shipped.Count(control => Uses(control, uses => uses.Related));
        var policies = Shipped.Count(control => Uses(control, uses => uses.Policy));
        Assert.Multiple(() =>
        {
            Assert.That(Shipped, Has.Count.GreaterThanOrEqualTo(80));
            Assert.That(both, Is.GreaterThanOrEqualTo(35), "controls for both dialects");
            Assert.That(related, Is.GreaterThanOrEqualTo(15), "controls that follow a reference");
            Assert.That(policies, Is.GreaterThanOrEqualTo(8), "controls that read policy documents");
        });
    }

    [TestCase("terraform", "aws_s3_bucket")]
    [TestCase("cloudformation", "AWS::S3::Bucket")]
    [TestCase("terraform", "azurerm_storage_account")]
    [TestCase("terraform", "google_storage_bucket")]
    public void A_type_is_found_in_the_compiled_index(string dialect, string type)
    {
        var found = new Composition().BuiltIn.For(new Dialect(dialect), type);
        var expected = Shipped.Where(control => control.Checks.Any(check => check.Dialect.Id == dialect && check.ResourceTypes.Contains(type)));
        Assert.That(found.Select(control => control.Id), Is.EqualTo(expected.Select(control => control.Id)).And.Not.Empty);
    }

    [Test]
    public void A_type_without_rules_has_none() => Assert.That(new Composition().BuiltIn.For(Dialect.Terraform, "no_such_type"), Is.Empty);

    private static RuleFile[] WithoutExamples(IEnumerable<RuleFile> files) => [.. files.Select(file => file with { Examples = [] })];

    private static bool Uses(Control control, Predicate<ConditionUses> wanted) => control.Checks.Any(check =>
    {
        var uses = new ConditionUses();
        check.Require.Visit(uses);
        return wanted(uses);
    });
}
