using Newtonsoft.Json.Linq;

namespace IacSrmScanner.Cli.Tests;

/// <summary>Plans from the command line on, with rules of the catalogue.</summary>
internal sealed class PlanScanTests
{
    private const string Source = """
        resource "aws_db_instance" "orders" {
          engine            = "postgres"
          storage_encrypted = false
        }
        """;

    private const string Plan = """
        {"format_version":"1.2","planned_values":{"root_module":{"resources":[
          {"address":"aws_db_instance.orders","mode":"managed","type":"aws_db_instance","name":"orders",
           "values":{"engine":"postgres","storage_encrypted":false},"sensitive_values":{}}]}},
         "resource_changes":[{"address":"aws_db_instance.orders","change":{"actions":["create"],"before":null,"after_unknown":{"arn":true,"kms_key_id":true}}}],
         "configuration":{"root_module":{"resources":[{"address":"aws_db_instance.orders",
           "expressions":{"engine":{"constant_value":"postgres"},"storage_encrypted":{"constant_value":false}}}]}}}
        """;

    private CliRun run = new();

    [SetUp]
    public void SetUp() => run = new CliRun();

    [TearDown]
    public void TearDown() => run.Dispose();

    [Test]
    public void A_finding_is_located_in_the_source_beside_the_plan_and_told_once()
    {
        run.Write("main.tf", Source);
        run.Write("plan.json", Plan);
        Assert.That(Scan(run.Folder), Is.EqualTo(ExitCodes.Findings));
        Assert.That(Places(), Is.EqualTo(new[] { "main.tf:3:23" }));
    }

    [Test]
    public void A_finding_is_located_in_the_source_that_is_named()
    {
        run.Write("infra/main.tf", Source);
        var plan = run.Write("out/tf.txt", Plan);
        Assert.That(Scan(plan, "--source", Path.Combine(run.Folder, "infra")), Is.EqualTo(ExitCodes.Findings));
        Assert.That(Places(), Has.Length.EqualTo(1).And.All.EndsWith("infra/main.tf:3:23"));
    }

    [Test]
    public void Without_source_a_finding_is_located_in_the_plan()
    {
        run.Write("plan.json", Plan);
        Assert.That(Scan(run.Folder), Is.EqualTo(ExitCodes.Findings));
        Assert.That(Places(), Has.Length.EqualTo(1).And.All.StartsWith("plan.json:3:"));
    }

    [Test]
    public void What_the_provider_decides_is_judged_as_in_the_source()
    {
        run.Write("a/main.tf", Source);
        run.Write("b/plan.json", Plan);
        Assert.Multiple(() =>
        {
            Assert.That(run.Invoke("scan", Path.Combine(run.Folder, "a"), "--include-open", "--format", "sarif"), Is.EqualTo(ExitCodes.Findings));
            var inSource = Verdicts();
            Assert.That(run.Invoke("scan", Path.Combine(run.Folder, "b"), "--include-open", "--format", "sarif"), Is.EqualTo(ExitCodes.Findings));
            Assert.That(Verdicts(), Is.EqualTo(inSource));
        });
    }

    [Test]
    public void A_source_that_does_not_exist_is_told()
    {
        run.Write("plan.json", Plan);
        Assert.That(Scan(run.Folder, "--source", Path.Combine(run.Folder, "none")), Is.EqualTo(ExitCodes.Incomplete));
        Assert.That(run.Error, Does.Contain("none' does not exist"));
    }

    [Test]
    public void A_long_line_is_shown_around_the_place()
    {
        run.Write("plan.json", Plan.Replace("\n", "", StringComparison.Ordinal));
        Assert.That(run.Invoke("scan", run.Folder, "--rule", "SRM-AWS-RDS-001"), Is.EqualTo(ExitCodes.Findings));
        Assert.That(run.Output, Does.Contain("\"storage_encrypted\":false}").And.Contain("^^^^^"));
        Assert.That(run.Output.Split('\n').Max(line => line.Length), Is.LessThan(250));
    }

    private int Scan(string path, params string[] options) => run.Invoke(["scan", path, "--rule", "SRM-AWS-RDS-001", "--format", "sarif", .. options]);

    private string[] Places() =>
    [
        .. Results().Select(result => result.SelectToken("locations[0].physicalLocation"))
            .Select(place => $"{place?.SelectToken("artifactLocation.uri")}:{place?.SelectToken("region.startLine")}:{place?.SelectToken("region.startColumn")}"),
    ];

    private string[] Verdicts() => [.. Results().Select(result => $"{result["ruleId"]} {result["kind"]}").Order(StringComparer.Ordinal)];

    private IEnumerable<JToken> Results() => JObject.Parse(run.Output).SelectTokens("$.runs[0].results[*]");
}
