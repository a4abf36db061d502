using IacSrmScanner.Reporting.Sarif;
using IacSrmScanner.Rules.Controls;
using Newtonsoft.Json.Linq;

namespace IacSrmScanner.Reporting.Tests.Sarif;

/// <summary>What GitHub code scanning wants of a rule, and the responsibility model that the rule is linked to.</summary>
internal sealed class SarifRuleTests
{
    [Test]
    public void A_rule_tells_what_why_and_how_to_fix_it()
    {
        var rule = Rule(Example.Controls[0]);
        Assert.Multiple(() =>
        {
            Assert.That((string?)rule["name"], Is.EqualTo("UnencryptedDatabaseStorage"));
            Assert.That((string?)rule.SelectToken("shortDescription.text"), Is.EqualTo("Database storage is not encrypted at rest."));
            Assert.That((string?)rule.SelectToken("fullDescription.text"), Is.EqualTo("Whoever holds the disk can read it."));
            Assert.That((string?)rule.SelectToken("help.text"), Does.Contain("Fix: Ask for encryption."));
            Assert.That((string?)rule.SelectToken("help.markdown"), Does.Contain("### Fix\n\nAsk for encryption.").And.Contain("| Layer | data |").And.Contain("CKV_AWS_16, AVD-AWS-0080"));
            Assert.That((string?)rule["helpUri"], Does.EndWith("#SRM-AWS-RDS-001"));
            Assert.That(rule.SelectToken("properties.tags")?.Values<string>(), Does.Contain("security").And.Contain("srm-layer/data").And.Contain("srm-control/encryption-at-rest"));
            Assert.That(rule.SelectToken("properties.aliases")?.Values<string>(), Is.EqualTo(new[] { "CKV_AWS_16", "AVD-AWS-0080" }));
        });
    }

    [Test]
    public void A_reference_of_the_rule_is_the_help() =>
        Assert.That((string?)Rule(Example.Controls[1])["helpUri"], Is.EqualTo(Example.Controls[1].References[0]));

    [TestCase(Severity.Critical, 9.0, 10.0, "error")]
    [TestCase(Severity.High, 7.0, 8.9, "error")]
    [TestCase(Severity.Medium, 4.0, 6.9, null)]
    [TestCase(Severity.Low, 0.1, 3.9, "note")]
    public void The_severity_lies_in_githubs_band(Severity severity, double from, double to, string? level)
    {
        var rule = Rule(Example.Controls[0] with { Severity = severity });
        Assert.That((double?)rule.SelectToken("properties.security-severity"), Is.InRange(from, to));
        Assert.That((string?)rule.SelectToken("defaultConfiguration.level"), Is.EqualTo(level), "warning is the default and left out");
    }

    [TestCase(Precision.VeryHigh, "very-high")]
    [TestCase(Precision.High, "high")]
    [TestCase(Precision.Medium, "medium")]
    [TestCase(Precision.Low, "low")]
    public void The_precision_is_githubs_word(Precision precision, string word) =>
        Assert.That((string?)Rule(Example.Controls[0] with { Precision = precision }).SelectToken("properties.precision"), Is.EqualTo(word));

    [Test]
    public void A_long_description_is_cut_to_githubs_limit()
    {
        var text = (string?)Rule(Example.Controls[0] with { Why = new string('x', 5000) }).SelectToken("fullDescription.text");
        Assert.That(text, Has.Length.EqualTo(1024).And.EndsWith("…"));
    }

    [Test]
    public void Every_link_leads_to_a_taxon()
    {
        var run = Run([.. Example.Controls]);
        var taxa = run.SelectTokens("taxonomies[*]").SelectMany(taxonomy => taxonomy.SelectTokens("taxa[*].id").Select(id => $"{taxonomy["name"]}/{id}")).ToArray();
        string[] links =
        [
            .. run.SelectTokens("tool.driver.rules[*].relationships[*].target").Select(Link),
            .. run.SelectTokens("results[*].taxa[*]").Select(Link),
        ];
        Assert.Multiple(() =>
        {
            Assert.That(links, Does.Contain("SRM layers/data").And.Contain("SRM controls/network-exposure").And.Contain("SRM owners/customer"));
            Assert.That(links, Is.SubsetOf(taxa));
            Assert.That(run.SelectTokens("tool.driver.supportedTaxonomies[*].name"), Is.EqualTo(run.SelectTokens("taxonomies[*].name")));
        });

        static string Link(JToken target) => $"{target.SelectToken("toolComponent.name")}/{target["id"]}";
    }

    private static JToken Rule(Control control) => Run([control, .. Example.Controls.Where(each => each.Id != control.Id)])
        .SelectToken($"tool.driver.rules[?(@.id == '{control.Id}')]") ?? throw new KeyNotFoundException(control.Id);

    private static JToken Run(IReadOnlyList<Control> controls)
    {
        var output = new StringWriter();
        SarifReport.Write(output, Example.Scan, controls, Example.Model, [], includeOpen: true);
        return JObject.Parse(output.ToString())["runs"]?[0] ?? throw new KeyNotFoundException("runs");
    }
}
