using Newtonsoft.Json.Linq;

namespace IacSrmScanner.Cli.Tests;

internal sealed class ScanCommandTests
{
    private const string Open = """
        resource "aws_db_instance" "orders" {
          engine            = "postgres"
          storage_encrypted = false
        }
        """;

    private CliRun run = new();

    [SetUp]
    public void SetUp() => run = new CliRun();

    [TearDown]
    public void TearDown() => run.Dispose();

    [Test]
    public void Findings_give_exit_code_1_and_show_the_place()
    {
        run.Write("main.tf", Open);
        var code = run.Invoke("scan", run.Folder);
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(ExitCodes.Findings));
            Assert.That(run.Output, Does.Contain("main.tf").And.Contain("3 |   storage_encrypted = false").And.Contain("^^^^^"));
            Assert.That(run.Error, Is.Empty);
        });
    }

    [Test]
    public void An_empty_folder_is_clean()
    {
        Assert.That(run.Invoke("scan", run.Folder), Is.EqualTo(ExitCodes.Clean));
        Assert.That(run.Output, Does.Contain("0 findings"));
    }

    [Test]
    public void Fail_on_sets_the_threshold()
    {
        run.Write("main.tf", Open);
        Assert.Multiple(() =>
        {
            Assert.That(run.Invoke("scan", run.Folder, "--fail-on", "none"), Is.EqualTo(ExitCodes.Clean));
            Assert.That(run.Invoke("scan", run.Folder, "--fail-on", "high"), Is.EqualTo(ExitCodes.Findings));
            Assert.That(run.Invoke("scan", run.Folder, "--fail-on", "critical"), Is.EqualTo(ExitCodes.Clean));
        });
    }

    [Test]
    public void A_rule_is_chosen_and_skipped_by_our_or_a_peers_id()
    {
        run.Write("main.tf", Open);
        Assert.Multiple(() =>
        {
            Assert.That(run.Invoke("scan", run.Folder, "--rule", "SRM-AWS-RDS-001"), Is.EqualTo(ExitCodes.Findings));
            Assert.That(run.Output, Does.Contain("1 finding,"));
            Assert.That(run.Invoke("scan", run.Folder, "--rule", "ckv_aws_16", "--skip-rule", "CKV_AWS_16"), Is.EqualTo(ExitCodes.Clean));
            Assert.That(run.Invoke("scan", run.Folder, "--rule", "NO-SUCH-RULE"), Is.EqualTo(ExitCodes.Usage));
            Assert.That(run.Error, Does.Contain("'NO-SUCH-RULE'"));
        });
    }

    [Test]
    public void A_broken_file_is_told_with_its_place_and_the_rest_is_scanned()
    {
        run.Write("good/main.tf", Open);
        run.Write("bad/main.tf", "resource \"aws_db_instance\" \"a\" {\n  engine = = 1\n}\n");
        var code = run.Invoke("scan", run.Folder);
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(ExitCodes.Incomplete));
            Assert.That(run.Error, Does.Match(@"bad/main\.tf:2:\d+: error HCL\d+: "));
            Assert.That(run.Output, Does.Contain("aws_db_instance.orders").And.Contain("incomplete"));
        });
    }

    [Test]
    public void No_escape_sequence_of_the_input_reaches_the_terminal()
    {
        run.Write("main.tf", "resource \"aws_db_instance\" \"a\e[2J\" {\n  \e[31mengine = = \u009b1\n}\n");
        Assert.That(run.Invoke("scan", run.Folder), Is.EqualTo(ExitCodes.Incomplete));
        Assert.That((run.Output + run.Error).Where(unit => char.IsControl(unit) && unit != '\n'), Is.Empty);
    }

    [Test]
    public void A_missing_path_is_told_and_the_rest_is_scanned()
    {
        run.Write("main.tf", Open);
        var code = run.Invoke("scan", run.Folder, Path.Combine(run.Folder, "nowhere"));
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(ExitCodes.Incomplete));
            Assert.That(run.Error, Does.Contain("nowhere").And.Contain("does not exist"));
            Assert.That(run.Output, Does.Contain("aws_db_instance.orders"));
        });
    }

    [Test]
    public void A_missing_path_makes_the_run_of_the_sarif_log_unsuccessful()
    {
        run.Write("main.tf", Open);
        Assert.That(run.Invoke("scan", run.Folder, Path.Combine(run.Folder, "nowhere"), "--format", "sarif"), Is.EqualTo(ExitCodes.Incomplete));
        var invocation = JObject.Parse(run.Output).SelectToken("$.runs[0].invocations[0]");
        Assert.Multiple(() =>
        {
            Assert.That((bool?)invocation?["executionSuccessful"], Is.False);
            Assert.That((string?)invocation?.SelectToken("toolExecutionNotifications[0].message.text"), Does.Contain("nowhere' does not exist."));
            Assert.That(invocation?.SelectToken("toolExecutionNotifications[0].locations"), Is.Null);
        });
    }

    [Test]
    public void An_unknown_option_is_a_usage_error()
    {
        Assert.That(run.Invoke("scan", "--no-such-option"), Is.EqualTo(ExitCodes.Usage));
        Assert.That(run.Error, Does.Contain("--no-such-option").And.Contain("--help"));
    }

    [Test]
    public void Sarif_goes_to_the_file_without_a_byte_order_mark()
    {
        run.Write("main.tf", Open);
        var path = Path.Combine(run.Folder, "out", "report.sarif");
        Assert.That(run.Invoke("scan", run.Folder, "--format", "sarif", "--output", path), Is.EqualTo(ExitCodes.Findings));
        var text = run.Read("out/report.sarif");
        var result = JObject.Parse(text).SelectToken("$.runs[0].results[?(@.ruleId == 'SRM-AWS-RDS-001')]");
        Assert.Multiple(() =>
        {
            Assert.That(text[0], Is.EqualTo('{'));
            Assert.That(result?.SelectToken("locations[0].physicalLocation.artifactLocation.uri")?.ToString(), Is.EqualTo("main.tf"));
            Assert.That(result?.SelectToken("locations[0].physicalLocation.region.startLine")?.ToObject<int>(), Is.EqualTo(3));
            Assert.That(result?.SelectToken("locations[0].logicalLocations[0].fullyQualifiedName")?.ToString(), Is.EqualTo("aws_db_instance.orders"));
            Assert.That(result?.SelectToken("partialFingerprints.primaryLocationLineHash")?.ToString(), Does.Match("^[0-9a-f]+:1$"));
        });
    }

    [Test]
    public void A_terraform_file_alone_is_judged_with_its_module()
    {
        run.Write("variables.tf", "variable \"encrypt\" {\n  default = true\n}\n");
        var main = run.Write("main.tf", "resource \"aws_db_instance\" \"orders\" {\n  storage_encrypted = var.encrypt\n}\n");
        run.Invoke("scan", main, "--rule", "CKV_AWS_16");
        Assert.That(run.Output, Does.Contain("0 findings, 0 open, 1 met"));
    }

    [Test]
    public void What_is_undecided_is_counted_and_shown_on_request()
    {
        run.Write("main.tf", "variable \"encrypt\" {}\nresource \"aws_db_instance\" \"orders\" {\n  storage_encrypted = var.encrypt\n}\n");
        Assert.Multiple(() =>
        {
            Assert.That(run.Invoke("scan", run.Folder, "--rule", "CKV_AWS_16"), Is.EqualTo(ExitCodes.Clean));
            Assert.That(run.Output, Does.Contain("0 findings, 1 open").And.Not.Contain("Cannot decide"));
            Assert.That(run.Invoke("scan", run.Folder, "--rule", "CKV_AWS_16", "--include-open"), Is.EqualTo(ExitCodes.Clean));
            Assert.That(run.Output, Does.Contain("because variable 'encrypt' has no value"));
        });
    }
}
