using Newtonsoft.Json.Linq;

namespace IacSrmScanner.Cli.Tests;

/// <summary>The inputs of Terraform from the command line to the value, end to end.</summary>
internal sealed class TerraformInputsTests
{
    private CliRun run = new();

    [SetUp]
    public void SetUp()
    {
        run = new CliRun();
        run.Write("infra/main.tf", """
            variable "encrypt" { type = bool }
            resource "aws_db_instance" "orders" {
              storage_encrypted = var.encrypt
              identifier        = terraform.workspace
            }
            """);
    }

    [TearDown]
    public void TearDown() => run.Dispose();

    private string Infra => Path.Combine(run.Folder, "infra");

    private int Scan(params string[] options) => run.Invoke(["scan", Infra, "--rule", "CKV_AWS_16", "--include-open", .. options]);

    [Test]
    public void A_variable_decides()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Scan(), Is.EqualTo(ExitCodes.Clean));
            Assert.That(run.Output, Does.Contain("variable 'encrypt' has no value"));
            Assert.That(Scan("--var", "encrypt=false"), Is.EqualTo(ExitCodes.Findings));
            Assert.That(Scan("--var=encrypt=true"), Is.EqualTo(ExitCodes.Clean));
            Assert.That(run.Output, Does.Contain("1 met"));
        });
    }

    [Test]
    public void A_file_of_values_may_lie_anywhere_and_the_later_input_wins()
    {
        var inside = run.Write("infra/prod.tfvars", "encrypt = false\n");
        var outside = run.Write("elsewhere/dev.tfvars.json", "{\"encrypt\": true}");
        Assert.Multiple(() =>
        {
            Assert.That(Scan("--var-file", inside), Is.EqualTo(ExitCodes.Findings));
            Assert.That(Scan("--var-file", inside, "--var-file", outside), Is.EqualTo(ExitCodes.Clean));
            Assert.That(Scan("--var-file", outside, "--var-file", inside), Is.EqualTo(ExitCodes.Findings));
            Assert.That(Scan("--var", "encrypt=true", "--var-file", inside), Is.EqualTo(ExitCodes.Findings));
            Assert.That(Scan("--var-file", inside, "--var", "encrypt=true"), Is.EqualTo(ExitCodes.Clean));
        });
    }

    [Test]
    public void The_environment_counts_only_when_asked_for()
    {
        Environment.SetEnvironmentVariable("TF_VAR_encrypt", "false");
        try
        {
            Assert.Multiple(() =>
            {
                Assert.That(Scan(), Is.EqualTo(ExitCodes.Clean));
                Assert.That(Scan("--env-vars"), Is.EqualTo(ExitCodes.Findings));
            });
        }
        finally
        {
            Environment.SetEnvironmentVariable("TF_VAR_encrypt", null);
        }
    }

    [Test]
    public void Mistakes_are_told_with_their_place()
    {
        var broken = run.Write("broken.tfvars", "encrypt = true\nother = 1\nencrypt = = 2\n");
        Assert.Multiple(() =>
        {
            Assert.That(Scan("--var", "encrypt"), Is.EqualTo(ExitCodes.Usage));
            Assert.That(run.Error, Does.Contain("--var 'encrypt': the form is NAME=VALUE."));
            Assert.That(Scan("--var", "encyrpt=true"), Is.EqualTo(ExitCodes.Incomplete));
            Assert.That(run.Error, Does.Contain("'--var encyrpt' gives a value for a variable that no scanned root module declares. There are: 'encrypt'."));
            Assert.That(Scan("--var-file", Path.Combine(run.Folder, "absent.tfvars")), Is.EqualTo(ExitCodes.Usage));
            Assert.That(run.Error, Does.Contain("absent.tfvars").And.Contain("does not exist"));
            Assert.That(Scan("--module-path", Path.Combine(run.Folder, "absent")), Is.EqualTo(ExitCodes.Usage));
            Assert.That(Scan("--var-file", broken), Is.EqualTo(ExitCodes.Incomplete));
            Assert.That(run.Error, Does.Match(@"broken\.tfvars:2:1: warning TFM0040: ").And.Match(@"broken\.tfvars:3:\d+: error HCL"));
        });
    }

    [Test]
    public void Inspect_takes_the_same_inputs()
    {
        Assert.That(run.Invoke("inspect", Infra, "--var", "encrypt=true", "--workspace", "prod"), Is.EqualTo(ExitCodes.Clean));
        var values = JObject.Parse(run.Output).SelectToken("$.configurations[0].resources[0].values");
        Assert.Multiple(() =>
        {
            Assert.That(values?["storage_encrypted"]?.ToObject<bool>(), Is.True);
            Assert.That(values?["identifier"]?.ToString(), Is.EqualTo("prod"));
        });
    }

    [Test]
    public void A_module_comes_from_the_module_path_or_is_missing()
    {
        run.Write("infra/main.tf", "module \"db\" {\n  source  = \"example/db/aws\"\n  version = \"1.0.0\"\n}\n");
        run.Write("mirror/example/db/aws/main.tf", "resource \"aws_db_instance\" \"orders\" {\n  storage_encrypted = false\n}\n");
        Assert.Multiple(() =>
        {
            Assert.That(Scan(), Is.EqualTo(ExitCodes.Clean));
            Assert.That(Scan("--strict-modules"), Is.EqualTo(ExitCodes.Incomplete));
            Assert.That(run.Error, Does.Match(@"main\.tf:1:1: error TFM0027: The source 'example/db/aws' of module 'db'"));
            Assert.That(Scan("--strict-modules", "--module-path", Path.Combine(run.Folder, "mirror")), Is.EqualTo(ExitCodes.Findings));
            Assert.That(run.Output, Does.Contain("module.db.aws_db_instance.orders"));
        });
    }
}
