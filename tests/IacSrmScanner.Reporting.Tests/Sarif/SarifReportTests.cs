using IacSrmScanner.Core.Text;
using IacSrmScanner.Reporting.Sarif;
using IacSrmScanner.Rules.Engine;
using IacSrmScanner.Testing;
using Newtonsoft.Json.Linq;

namespace IacSrmScanner.Reporting.Tests.Sarif;

internal sealed class SarifReportTests
{
    private static readonly JObject Log = JObject.Parse(Write(Example.Scan, includeOpen: true));

    [Test]
    public void The_log_is_the_golden_one()
    {
        var golden = Path.Combine(Repository.Root, "tests", "IacSrmScanner.Reporting.Tests", "Sarif", "report.sarif.json");
        var version = $"\"{ToolIdentity.Version}\"";
        Baseline.Compare(golden, Write(Example.Scan, includeOpen: true).Replace(version, "\"(version)\"", StringComparison.Ordinal) + "\n");
    }

    [Test]
    public void The_same_scan_gives_the_same_bytes_without_a_byte_order_mark()
    {
        var text = Write(Example.Scan, includeOpen: true);
        Assert.That(Write(Example.Scan, includeOpen: true), Is.EqualTo(text));
        Assert.That(text, Does.StartWith("{").And.Not.Contain("\r"));
    }

    [Test]
    public void A_result_points_at_its_rule()
    {
        var results = At("results");
        Assert.That(results, Is.Not.Empty);
        Assert.That(
            results.Select(result => (string?)At($"tool.driver.rules[{result["ruleIndex"]}].id")),
            Is.EqualTo(results.Select(result => (string?)result["ruleId"])));
    }

    [Test]
    public void A_location_is_a_relative_percent_encoded_uri_and_a_region_whose_end_is_exclusive()
    {
        var place = At("results[0].locations[0].physicalLocation");
        Assert.Multiple(() =>
        {
            Assert.That((string?)place.SelectToken("artifactLocation.uri"), Is.EqualTo("infra/gr%C3%B6%C3%9Fe%201/main.tf"));
            Assert.That(place["region"]?.ToString(Newtonsoft.Json.Formatting.None), Is.EqualTo(
                """{"startLine":5,"startColumn":3,"endLine":5,"endColumn":28,"snippet":{"text":"storage_encrypted = false"}}"""));
            Assert.That((string?)At("columnKind"), Is.EqualTo("utf16CodeUnits"));
        });
    }

    [TestCase("a#b?c%20.tf", "a%23b%3Fc%2520.tf")]
    [TestCase("a:b/🚀.tf", "a%3Ab/%F0%9F%9A%80.tf")]
    public void Characters_that_mean_something_in_a_uri_are_encoded(string path, string uri)
    {
        var finding = Example.Failing with { Span = Example.Span(new SourceText(path, "x"), "x") };
        var log = JObject.Parse(Write(Example.With(finding)));
        Assert.That((string?)log.SelectToken("runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri"), Is.EqualTo(uri));
    }

    [Test]
    public void A_result_says_what_and_carries_its_fingerprints_and_its_resource()
    {
        var result = At("results[0]");
        Assert.Multiple(() =>
        {
            Assert.That((string?)result.SelectToken("message.text"), Is.EqualTo(Example.Failing.Message));
            Assert.That((string?)result.SelectToken("partialFingerprints.primaryLocationLineHash"), Does.Match("^[0-9a-f]+:1$"));
            Assert.That((string?)result.SelectToken("partialFingerprints['iacSrmFinding/v1']"), Does.Match("^[0-9a-f]{32}$"));
            Assert.That((string?)result.SelectToken("locations[0].logicalLocations[0].fullyQualifiedName"), Is.EqualTo("aws_db_instance.orders"));
            Assert.That((int?)result["occurrenceCount"], Is.EqualTo(2));
            Assert.That(result.SelectToken("properties.instances")?.Values<string>(), Is.EqualTo(Example.Failing.Instances));
        });
    }

    [Test]
    public void Related_places_have_ids_of_their_own_and_say_what_they_are()
    {
        var places = At("results[0].relatedLocations");
        Assert.That(places.Select(place => (int?)place["id"]), Is.EqualTo(new int?[] { 1, 2 }));
        Assert.That(places.Select(place => (string?)place.SelectToken("message.text")), Is.EqualTo(new[] { "the resource", "'count'" }));
    }

    [Test]
    public void Findings_that_look_the_same_are_told_apart_and_survive_a_move()
    {
        var moved = Example.Failing with { Span = Example.Span(new SourceText("elsewhere.tf", "\n\nx"), "x") };
        var first = Semantic(Write(Example.With(Example.Failing, Example.Failing)));
        Assert.That(first, Is.Unique);
        Assert.That(Semantic(Write(Example.With(moved, moved))), Is.EqualTo(first));

        static string?[] Semantic(string log) =>
            [.. JObject.Parse(log).SelectTokens("runs[0].results[*].partialFingerprints['iacSrmFinding/v1']").Select(token => (string?)token)];
    }

    [Test]
    public void What_is_open_is_written_only_on_request()
    {
        var closed = JObject.Parse(Write(Example.Scan));
        Assert.Multiple(() =>
        {
            Assert.That(closed.SelectTokens("runs[0].results[*].ruleId").Select(id => (string?)id), Is.EqualTo(new[] { "SRM-AWS-RDS-001" }));
            Assert.That((string?)At("results[1].kind"), Is.EqualTo("open"));
            Assert.That((string?)At("results[1].level"), Is.EqualTo("none"));
        });
    }

    [Test]
    public void The_rules_do_not_depend_on_what_was_found() => Assert.That(
        JObject.Parse(Write(Example.Empty)).SelectToken("runs[0].tool")?.ToString(),
        Is.EqualTo(At("tool").ToString()));

    [Test]
    public void What_could_not_be_read_is_a_notification_and_the_run_was_not_successful()
    {
        var notifications = At("invocations[0].toolExecutionNotifications");
        Assert.Multiple(() =>
        {
            Assert.That((bool?)At("invocations[0].executionSuccessful"), Is.False);
            Assert.That(notifications.Select(each => (string?)each.SelectToken("descriptor.id")), Is.EqualTo(new[] { "TST0001", "TST0002" }));
            Assert.That((string?)notifications[0]?["level"], Is.EqualTo("error"));
            Assert.That((string?)notifications[0]?.SelectToken("locations[0].physicalLocation.artifactLocation.uri"), Is.EqualTo("infra/gr%C3%B6%C3%9Fe%201"));
            Assert.That((int?)notifications[1]?.SelectToken("locations[0].physicalLocation.region.startLine"), Is.EqualTo(1));
            Assert.That((bool?)JObject.Parse(Write(Example.Empty)).SelectToken("runs[0].invocations[0].executionSuccessful"), Is.True);
        });
    }

    private static JToken At(string path) => Log.SelectToken($"runs[0].{path}") ?? throw new KeyNotFoundException(path);

    private static string Write(ScanResult scan, bool includeOpen = false)
    {
        var output = new StringWriter { NewLine = "\n" };
        SarifReport.Write(output, scan, Example.Controls, Example.Model, [], includeOpen);
        return output.ToString();
    }
}
