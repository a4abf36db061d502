using Newtonsoft.Json.Linq;

namespace IacSrmScanner.Cli.Tests;

internal sealed class MatrixCommandTests
{
    private CliRun run = new();

    [SetUp]
    public void SetUp()
    {
        run = new CliRun();
        run.Write("infra/main.tf", """
            resource "aws_ecs_service" "machines" {
              name        = "shop"
              launch_type = "EC2"
            }

            resource "aws_ecs_service" "fargate" {
              name        = "shop"
              launch_type = "FARGATE"
            }

            resource "aws_db_instance" "orders" {
              engine            = "postgres"
              storage_encrypted = false
            }
            """);
    }

    [TearDown]
    public void TearDown() => run.Dispose();

    [TestCase("table", "AWS · ECS")]
    [TestCase("markdown", "## AWS · ECS")]
    [TestCase("json", "\"service\": \"ECS\"")]
    [TestCase("csv", "AWS,ECS,aws_ecs_service,")]
    [TestCase("html", "<h2>AWS &#183; ECS</h2>")]
    public void Every_form_shows_the_services_and_the_exit_code_does_not_speak_of_findings(string format, string expected)
    {
        Assert.That(run.Invoke("matrix", run.Folder, "--format", format), Is.EqualTo(ExitCodes.Clean));
        Assert.That(run.Output, Does.Contain(expected));
        Assert.That(run.Error, Is.Empty);
    }

    [Test]
    public void Who_patches_the_host_follows_the_launch_type()
    {
        run.Invoke("matrix", run.Folder, "-f", "json");
        var root = JObject.Parse(run.Output);
        Assert.That(Patching("aws_ecs_service.machines"), Is.EqualTo("customer: no check yet"));
        Assert.That(Patching("aws_ecs_service.fargate"), Is.EqualTo("provider: inherited"));

        string Patching(string address)
        {
            var duty = root.SelectToken($"services[*].resources[?(@.address == '{address}')].controls[?(@.id == 'os-patching')]");
            return $"{duty?["owner"]?[0]}: {duty?["state"]}";
        }
    }

    [Test]
    public void By_team_what_is_to_do_stands_under_those_who_do_it()
    {
        run.Write("iac-srm.yaml", """
            owners:
              - { team: "@platform" }
              - { team: "@data", service: "RDS*" }
            """);
        Assert.That(run.Invoke("matrix", run.Folder, "--by-team"), Is.EqualTo(ExitCodes.Clean));
        var (data, platform) = (run.Output.IndexOf("@data", StringComparison.Ordinal), run.Output.IndexOf("@platform", StringComparison.Ordinal));
        Assert.That(run.Output[data..platform], Does.Contain("aws_db_instance.orders  Encryption at rest").And.Not.Contain("aws_ecs_service"));
        Assert.That(run.Output, Does.Not.Contain("no team"));
    }

    [Test]
    public void A_fault_of_the_settings_is_told_with_its_place_and_the_matrix_is_shown()
    {
        run.Write("iac-srm.yaml", "owners:\n  - { team: a, contrals: [x] }\n");
        Assert.That(run.Invoke("matrix", run.Folder), Is.EqualTo(ExitCodes.Incomplete));
        Assert.That(run.Error, Does.Contain("iac-srm.yaml:2:").And.Contain("'contrals'"));
        Assert.That(run.Output, Does.Contain("AWS · ECS"));
    }

    [Test]
    public void What_is_attested_holds_until_its_day()
    {
        run.Write("srm-attestations.yaml", "attestations:\n  - { duty: security-training, by: Ann, until: 2026-12-31 }\n");
        run.Invoke("matrix", run.Folder, "--as-of", "2026-12-31");
        Assert.That(run.Output, Does.Match("met +People are trained \\[security-training\\]: attested by Ann until 2026-12-31"));
        run.Invoke("matrix", run.Folder, "--as-of", "2027-01-01");
        Assert.That(run.Output, Does.Match("missing +People are trained \\[security-training\\]: attested by Ann until 2026-12-31, which is over"));
    }

    [Test]
    public void The_report_goes_to_a_file_when_one_is_named()
    {
        Assert.That(run.Invoke("matrix", run.Folder, "-f", "html", "-o", Path.Combine(run.Folder, "m.html")), Is.EqualTo(ExitCodes.Clean));
        Assert.That(run.Output, Is.Empty);
        Assert.That(run.Read("m.html"), Does.StartWith("<!DOCTYPE html>").And.EndsWith("</html>\n"));
    }

    [TestCase("--format", "pdf")]
    [TestCase("--as-of", "tomorrow")]
    [TestCase("--as-of", "2026-02-30")]
    public void A_wrong_option_is_told(string option, string value)
    {
        Assert.That(run.Invoke("matrix", run.Folder, option, value), Is.EqualTo(ExitCodes.Usage));
        Assert.That(run.Error, Does.Contain($"'{value}'"));
    }

    [Test]
    public void A_folder_that_is_not_there_is_told()
    {
        Assert.That(run.Invoke("matrix", Path.Combine(run.Folder, "nowhere")), Is.EqualTo(ExitCodes.Incomplete));
        Assert.That(run.Error, Does.Contain("nowhere"));
    }

    [Test]
    public void An_empty_folder_has_no_duties_and_nothing_to_attest()
    {
        run.Write("empty/readme.md", "");
        Assert.That(run.Invoke("matrix", Path.Combine(run.Folder, "empty")), Is.EqualTo(ExitCodes.Clean));
        Assert.That(run.Output, Does.Contain("customer-owned duties: 0, ").And.Not.Contain("security-training"));
    }
}
