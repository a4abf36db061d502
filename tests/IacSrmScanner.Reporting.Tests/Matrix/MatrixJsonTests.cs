using IacSrmScanner.Reporting.Matrix;
using IacSrmScanner.Testing;
using Newtonsoft.Json.Linq;

namespace IacSrmScanner.Reporting.Tests.Matrix;

internal sealed class MatrixJsonTests
{
    private static readonly string Text = SmallMatrix.Write(MatrixJson.Write);

    private static JObject Root => JObject.Parse(Text);

    [Test]
    public void The_report_is_the_golden_one() => Baseline.Compare(SmallMatrix.Golden("matrix.json"), Text);

    [Test]
    public void The_totals_are_the_sums_of_the_services_and_of_what_is_attested()
    {
        var totals = (JObject?)Root["totals"] ?? [];
        foreach (var total in totals.Properties())
        {
            var services = Root.SelectTokens($"services[*].totals.{total.Name}").Sum(count => (int)count);
            var attested = Root.SelectTokens("attestations[*].state").Count(state => total.Name == "customer" || Camel((string?)state) == total.Name);
            Assert.That((int)total.Value, Is.EqualTo(services + attested), total.Name);
        }
    }

    [Test]
    public void The_totals_of_a_service_count_its_controls()
    {
        var controls = Root.SelectTokens("services[*].resources[*].controls[*].state").Select(state => Camel((string?)state));
        foreach (var state in controls.CountBy(state => state))
        {
            Assert.That(Root.SelectTokens($"services[*].totals.{state.Key}").Sum(count => (int)count), Is.EqualTo(state.Value), state.Key);
        }
    }

    [Test]
    public void Who_decides_and_who_says_so_is_written_with_it()
    {
        Assert.That((string?)Root.SelectToken("services[0].resources[0].delivery.decision"), Is.EqualTo("rds-custom"));
        Assert.That(Root.SelectToken("services[0].resources[0].controls[1].owner")?.Values<string>(), Is.EqualTo(new[] { "customer", "provider" }));
        Assert.That(Root.SelectToken("services[0].resources[0].controls[0].rules")?.Values<string>(), Is.EqualTo(new[] { "SRM-AWS-RDS-001" }));
        Assert.That((string?)Root.SelectToken("services[0].resources[0].controls[0].source.url"), Does.StartWith("https://"));
    }

    [Test]
    public void A_name_is_written_as_it_is() =>
        Assert.That(Root.SelectTokens("services[*].resources[*].address").Select(address => (string?)address), Does.Contain(SmallMatrix.HostileName));

    private static string Camel(string? words) => string.Concat((words ?? "").Split(' ').Select((word, i) => i == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));
}
