using IacSrmScanner.Reporting.Sarif;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Rules.Compliance;
using IacSrmScanner.Rules.Engine;
using Newtonsoft.Json.Linq;

namespace IacSrmScanner.Reporting.Tests.Sarif;

/// <summary>What a result and a rule say beyond the finding: who answers for it, and for which requirement.</summary>
internal sealed class SarifFrameworksTests
{
    private static readonly Framework Framework = new(
        "small", "Small framework", "2026", "Nobody", "https://example.org", [new MappingSource("s", "a", "b", "2026-08-21")],
        [new Requirement("1.1", "Data is encrypted", [new Mapping("SRM-AWS-RDS-001", "s", "check")]), new Requirement("1.2", "", [new Mapping("SRM-AWS-RDS-001", "s", "check")]), new Requirement("1.3", "People", [])]);

    private static readonly JToken Run = Write(Example.With(Example.Failing with { Team = "@data", Delivery = [DeliveryModel.Paas, DeliveryModel.Iaas] }));

    [Test]
    public void A_framework_is_a_taxonomy_of_the_requirements_that_controls_show()
    {
        var taxonomy = Run.SelectToken("taxonomies[?(@.name == 'Small framework')]");
        Assert.That(taxonomy?.SelectTokens("taxa[*].id").Select(id => (string?)id), Is.EqualTo(new[] { "1.1", "1.2" }));
        Assert.That((string?)taxonomy?["version"], Is.EqualTo("2026"));
        Assert.That(taxonomy?.SelectTokens("taxa[*].shortDescription.text").Select(text => (string?)text), Is.EqualTo(new[] { "Data is encrypted.", "Requirement 1.2." }));
    }

    [Test]
    public void A_rule_points_at_its_requirements()
    {
        var targets = Run.SelectTokens("tool.driver.rules[?(@.id == 'SRM-AWS-RDS-001')].relationships[*].target")
            .Where(target => (string?)target.SelectToken("toolComponent.name") == "Small framework");
        Assert.That(targets.Select(target => (string?)target["id"]), Is.EqualTo(new[] { "1.1", "1.2" }));
        Assert.That(Run.SelectTokens("tool.driver.rules[?(@.id == 'SRM-AWS-S3-002')].relationships[*].target.toolComponent.name").Select(name => (string?)name), Has.None.EqualTo("Small framework"));
    }

    [Test]
    public void A_result_says_layer_delivery_and_team()
    {
        Assert.That((string?)Run.SelectToken("results[0].properties.layer"), Is.EqualTo("data"));
        Assert.That((string?)Run.SelectToken("results[0].properties.deliveryModel"), Is.EqualTo("PaaS or IaaS"));
        Assert.That((string?)Run.SelectToken("results[0].properties.team"), Is.EqualTo("@data"));
    }

    [Test]
    public void What_nobody_knows_is_not_written()
    {
        var properties = Write(Example.With(Example.Failing)).SelectToken("results[0].properties");
        Assert.That(properties?["team"], Is.Null);
        Assert.That(properties?["deliveryModel"], Is.Null);
    }

    private static JToken Write(ScanResult scan)
    {
        var output = new StringWriter();
        SarifReport.Write(output, scan, Example.Controls, Example.Model, [Framework], includeOpen: false);
        return JObject.Parse(output.ToString()).SelectToken("runs[0]") ?? throw new KeyNotFoundException("runs[0]");
    }
}
