using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Responsibility.Duties;

namespace IacSrmScanner.Catalogue.Tests;

/// <summary>Versions past support stand in the dated tables and nowhere else, and what stands there is asked.</summary>
internal sealed class SupportUseTests
{
    private static readonly SupportTable[] Tables = [.. RuleFiles.Responsibility.Support];

    /// <summary>The products that rules ask for, with the rules.</summary>
    private static readonly ILookup<string, string> Uses = RuleFiles.All.Files
        .SelectMany(file => Asked(file.Root).Select(product => (product, file.Control.Id)))
        .ToLookup(use => use.product, use => use.Id);

    [TestCaseSource(nameof(Tables))]
    public void Every_product_of_a_table_is_asked_for_by_a_rule(SupportTable table) => Assert.That(
        table.Products.Select(product => product.Name).Where(product => !Uses.Contains(product)), Is.Empty);

    [TestCaseSource(nameof(Tables))]
    public void Every_product_of_a_table_has_versions(SupportTable table) => Assert.That(
        table.Products.Select(product => product.Name).Except(table.Rows.Select(row => row.Product)), Is.Empty);

    [Test]
    public void Every_product_that_a_rule_asks_for_is_in_one_table()
    {
        var products = Tables.SelectMany(table => table.Products.Select(product => product.Name)).ToArray();
        Assert.That(products, Is.Unique);
        Assert.That(Uses.Select(use => use.Key), Is.Not.Empty.And.SubsetOf(products));
    }

    /// <summary>What the families of currency and patching hold against a version comes from a table; the rest asks for settings.</summary>
    [Test]
    public void Rules_on_currency_hold_no_versions_of_their_own()
    {
        var lists = RuleFiles.All.Files
            .Where(file => file.Control.Duty.Family is "runtime-currency" or "os-patching")
            .Where(file => Conditions(file.Root).Any(condition => condition.Contains("versionBelow") || condition.Contains("versionAtLeast")));
        Assert.That(lists.Select(file => file.Control.Name), Is.EquivalentTo(new[] { "EngineThatLeaksFiles" }), "minor versions with a hole, none past support");
    }

    [Test]
    public void A_rule_that_tells_when_support_ended_asks_for_it()
    {
        var telling = RuleFiles.All.Files.Where(file => file.Control.Message.Contains("{support}", StringComparison.Ordinal)).Select(file => file.Control.Id);
        Assert.That(telling, Is.EquivalentTo(Uses.SelectMany(use => use).Distinct()));
    }

    private static IEnumerable<string> Asked(DocumentNode node) => Conditions(node)
        .Select(condition => condition["pastSupport"])
        .OfType<DocumentNode>()
        .SelectMany(products => products is SequenceNode list ? [.. list.Items] : (IEnumerable<DocumentNode>)[products])
        .OfType<ScalarNode>()
        .Select(product => product.Text);

    private static IEnumerable<MappingNode> Conditions(DocumentNode node) => node switch
    {
        MappingNode mapping => mapping.Entries.SelectMany(entry => Conditions(entry.Value)).Prepend(mapping),
        SequenceNode sequence => sequence.Items.SelectMany(Conditions),
        _ => [],
    };
}
