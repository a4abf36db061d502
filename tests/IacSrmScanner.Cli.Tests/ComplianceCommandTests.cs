using Newtonsoft.Json.Linq;

namespace IacSrmScanner.Cli.Tests;

internal sealed class ComplianceCommandTests
{
    private CliRun run = new();

    [SetUp]
    public void SetUp()
    {
        run = new CliRun();
        run.Write("main.tf", """
            resource "aws_db_instance" "orders" {
              engine            = "postgres"
              storage_encrypted = false
            }
            """);
    }

    [TearDown]
    public void TearDown() => run.Dispose();

    [Test]
    public void A_missing_control_is_missing_for_its_requirement_and_is_named()
    {
        Assert.That(run.Invoke("compliance", "hipaa", run.Folder), Is.EqualTo(ExitCodes.Clean));
        Assert.That(run.Output, Does.Contain("| 164.312(a)(2)(iv) Encryption and decryption | missing |"));
        Assert.That(run.Output, Does.Contain("\\[SRM-AWS-RDS-001, as rds\\_instance\\_storage\\_encrypted\\]: `aws_db_instance.orders`"));
    }

    [Test]
    public void The_json_counts_as_the_table_does()
    {
        Assert.That(run.Invoke("compliance", "hipaa", run.Folder, "-f", "json"), Is.EqualTo(ExitCodes.Clean));
        var encryption = JObject.Parse(run.Output).SelectToken("requirements[?(@.id == '164.312(a)(2)(iv)')]");
        Assert.That((string?)encryption?["state"], Is.EqualTo("missing"));
        Assert.That((int?)encryption?["missing"], Is.EqualTo(encryption?.SelectTokens("controls[*].missing").Sum(count => (int)count)).And.GreaterThan(0));
    }

    [Test]
    public void A_framework_that_there_is_none_of_is_told_with_those_that_there_are()
    {
        Assert.That(run.Invoke("compliance", "iso", run.Folder), Is.EqualTo(ExitCodes.Usage));
        Assert.That(run.Error, Is.EqualTo("iac-srm: no framework is called 'iso'; there are hipaa, soc2, iso-27001-2022, nist-800-53-r5, pci-dss-4.0, csa-ccm-4, cis-aws, cis-azure, cis-gcp.\n"));
    }

    [Test]
    public void Without_a_framework_the_usage_is_told() => Assert.That(run.Invoke("compliance"), Is.EqualTo(ExitCodes.Usage));
}
