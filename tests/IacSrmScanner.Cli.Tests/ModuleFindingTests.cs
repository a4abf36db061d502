using Newtonsoft.Json.Linq;

namespace IacSrmScanner.Cli.Tests;

/// <summary>Findings in called modules, end to end: where they point, how they came about, and what is said of all instances.</summary>
internal sealed class ModuleFindingTests
{
    private CliRun run = new();

    [SetUp]
    public void SetUp()
    {
        run = new CliRun();
        run.Write("main.tf", """
            provider "aws" {}
            variable "off" { default = false }
            module "one" {
              source  = "./db"
              encrypt = var.off
            }
            module "two" {
              source  = "./db"
              count   = 2
              encrypt = false
            }
            module "three" {
              source  = "./db"
              encrypt = true
            }
            """);
        run.Write("db/main.tf", "variable \"encrypt\" {}\nresource \"aws_db_instance\" \"this\" {\n  storage_encrypted = var.encrypt\n}\n");
    }

    [TearDown]
    public void TearDown() => run.Dispose();

    private JToken Result()
    {
        run.Invoke("scan", run.Folder, "--rule", "CKV_AWS_16", "--format", "sarif");
        return JObject.Parse(run.Output).SelectTokens("$.runs[0].results[*]").Single();
    }

    private static string Place(JToken? location) =>
        $"{location?.SelectToken("physicalLocation.artifactLocation.uri")}:{location?.SelectToken("physicalLocation.region.startLine")} {location?.SelectToken("message.text")}".Trim();

    [Test]
    public void The_result_is_in_the_module_with_the_calls_beside_it_and_lists_the_instances()
    {
        var result = Result();
        Assert.Multiple(() =>
        {
            Assert.That(Place(result.SelectToken("locations[0]")), Is.EqualTo("db/main.tf:3"));
            Assert.That(result.SelectToken("properties.instances")?.Values<string>(), Is.EqualTo(new[]
            {
                "module.one.aws_db_instance.this", "module.two[0].aws_db_instance.this", "module.two[1].aws_db_instance.this",
            }));
            Assert.That(result.SelectTokens("relatedLocations[*]").Select(Place), Is.SupersetOf(new[]
            {
                "main.tf:3 called as 'module.one'", "main.tf:7 called as 'module.two[0]'",
            }));
        });
    }

    [Test]
    public void The_way_of_the_value_is_a_code_flow_from_its_origin_on() =>
        Assert.That(Result().SelectTokens("codeFlows[0].threadFlows[0].locations[*].location").Select(Place), Is.EqualTo(new[]
        {
            "main.tf:2 the default of 'var.off'",
            "main.tf:5 the argument 'encrypt' of 'module.one'",
            "db/main.tf:3 through 'var.encrypt'",
        }));

    [Test]
    public void A_value_that_stands_where_it_counts_has_no_code_flow()
    {
        run.Write("db/main.tf", "variable \"encrypt\" {}\nresource \"aws_db_instance\" \"this\" {\n  storage_encrypted = false\n}\n");
        Assert.That(Result()["codeFlows"], Is.Null);
    }

    [Test]
    public void A_module_without_a_caller_is_scanned_and_labelled()
    {
        run.Write("main.tf", "locals {}\n");
        Assert.That(run.Invoke("scan", run.Folder, "--rule", "CKV_AWS_16", "--include-open"), Is.EqualTo(ExitCodes.Clean));
        Assert.That(run.Output, Does.Contain("Scanned without a caller, what it would pass being unknown: 'db'."));
        run.Invoke("scan", run.Folder, "--rule", "CKV_AWS_16", "--include-open", "--format", "sarif");
        Assert.That(JObject.Parse(run.Output).SelectToken("$.runs[0].results[0].properties.libraryModule")?.ToObject<bool>(), Is.True);
    }
}
