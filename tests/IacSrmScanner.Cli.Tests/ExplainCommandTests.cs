namespace IacSrmScanner.Cli.Tests;

internal sealed class ExplainCommandTests
{
    private CliRun run = new();

    [SetUp]
    public void SetUp()
    {
        run = new CliRun();
        run.Write("main.tf", """
            variable "encrypt" { type = bool }
            variable "password" {
              default   = "hunter2"
              sensitive = true
            }
            locals { enc = var.encrypt }
            module "db" {
              for_each = toset(["a", "b"])
              source   = "./db"
              enc      = local.enc
              password = var.password
            }
            """);
        run.Write("terraform.tfvars", "encrypt = false\n");
        run.Write("db/main.tf", """
            variable "enc" {}
            variable "password" {}
            resource "aws_db_instance" "this" {
              storage_encrypted = var.enc
              password          = var.password
              timeouts {
                create = "5m"
              }
            }
            """);
    }

    [TearDown]
    public void TearDown() => run.Dispose();

    [Test]
    public void Each_attribute_is_followed_to_its_origin()
    {
        Assert.That(run.Invoke("explain", "module.db[\"a\"].aws_db_instance.this", run.Folder), Is.EqualTo(ExitCodes.Clean));
        Assert.That(run.Output, Does.StartWith("""
            module.db["a"].aws_db_instance.this  (db/main.tf:3:1)
              called as 'module.db["a"]' at main.tf:7:1

              storage_encrypted = false
                ← db/main.tf:4:23  through 'var.enc': var.enc
                  ← main.tf:10:14  the argument 'enc' of 'module.db["a"]': local.enc
                    ← main.tf:6:16  through 'var.encrypt': var.encrypt
                      ← terraform.tfvars:1:11  the value in 'terraform.tfvars': false

              password = (sensitive)
                ← db/main.tf:5:23  through 'var.password'
                  ← main.tf:11:14  the argument 'password' of 'module.db["a"]'
                    ← main.tf:3:15  the default of 'var.password'

              timeouts[0].create = "5m"
                ← db/main.tf:7:14  the value comes from here: "5m"

              RDS and Aurora: PaaS

            """.ReplaceLineEndings("\n").TrimEnd('\n')));
    }

    [Test]
    public void Each_duty_on_a_resource_has_its_owner_state_and_source()
    {
        run.Invoke("explain", "module.db[\"a\"].aws_db_instance.this", run.Folder);
        Assert.That(run.Output, Does.Contain("provider    inherited       Operating system: the provider takes care of it: Guest operating system (including updates and security patches)\n"));
        Assert.That(run.Output, Does.Contain("shared      missing         Encryption at rest: Database storage is not encrypted at rest (SRM-AWS-RDS-001)\n"));
        Assert.That(run.Output, Does.Contain("(AWS Prescriptive Guidance, Accelerating security maturity, Understanding the security scope, "));
    }

    [TestCase("operating-system", "Operating system  (layer 'operating-system')", "\"Operating system\", IaaS: customer (Microsoft, Shared responsibility in the cloud, azure-docs 03e5750, 2026-01-12)")]
    [TestCase("encryption-at-rest", "Encryption at rest  (control family 'encryption-at-rest')", "any cloud")]
    [TestCase("aws_ecs_service", "aws_ecs_service  (terraform)", "containers without machines: when the launch type is FARGATE")]
    [TestCase("AWS::ECS::Service", "AWS::ECS::Service  (cloudformation)", "As containers without machines:")]
    [TestCase("SRM-AWS-RDS-001", "SRM-AWS-RDS-001  Database storage is not encrypted at rest", "HIPAA Security Rule")]
    [TestCase("CKV_AWS_16", "SRM-AWS-RDS-001  Database storage is not encrypted at rest", "layer     Data")]
    public void Layers_types_and_rules_are_explained_without_files(string subject, string title, string part)
    {
        Assert.That(run.Invoke("explain", subject, run.Folder), Is.EqualTo(ExitCodes.Clean));
        Assert.That(run.Output, Does.StartWith(title + "\n").And.Contain(part));
    }

    [TestCase("module.db.aws_db_instance.this", 2)]
    [TestCase("module.db[\"b\"].aws_db_instance.this", 1)]
    [TestCase("local.enc", 1)]
    [TestCase("var.encrypt", 1)]
    [TestCase("module.db.var.enc", 2)]
    [TestCase("module.db[\"a\"].var.enc", 1)]
    public void Addresses_may_leave_keys_out_and_name_locals_and_variables(string address, int targets)
    {
        Assert.That(run.Invoke("explain", address, run.Folder), Is.EqualTo(ExitCodes.Clean));
        Assert.That(run.Output.Split('\n').Count(line => line.Length > 0 && line[0] != ' '), Is.EqualTo(targets));
    }

    [TestCase("aws_db_instance.this")]
    [TestCase("local.password")]
    [TestCase("")]
    [TestCase("local.")]
    [TestCase("module.db[\"c\"].aws_db_instance.this")]
    public void An_address_that_nothing_has_is_a_usage_error(string address)
    {
        Assert.That(run.Invoke("explain", address, run.Folder), Is.EqualTo(ExitCodes.Usage));
        Assert.That(run.Error, Does.Contain($"nothing is called '{address}'"));
    }

    [Test]
    public void Nothing_in_the_files_reaches_the_terminal_as_a_command()
    {
        run.Write("main.tf", "locals {\n  a = \"\u001b[2J\u202e\" // plain\n}\n");
        run.Invoke("explain", "local.a", run.Folder);
        Assert.That(run.Output, Does.Contain("local.a").And.Not.Contain("\u001b").And.Not.Contain("\u202e"));
    }

    [Test]
    public void Inputs_of_the_command_line_count()
    {
        run.Invoke("explain", "local.enc", run.Folder, "--var", "encrypt=true");
        Assert.That(run.Output, Does.Contain("= true").And.Contain("the option '--var encrypt'"));
    }

    [Test]
    public void A_parameter_of_a_template_is_explained_too()
    {
        run.Write("template.yaml", """
            Parameters:
              Stage: { Type: String, Default: dev }
            Resources:
              Bucket:
                Type: AWS::S3::Bucket
                Properties: { BucketName: !Ref Stage }
            """);
        run.Invoke("explain", "Bucket", run.Folder);
        Assert.That(run.Output, Does.Contain("BucketName = ").And.Contain("template.yaml:2:"));
    }
}
