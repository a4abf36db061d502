namespace IacSrmScanner.Cli.Tests;

internal sealed class RulesCommandTests
{
    private CliRun run = new();

    [SetUp]
    public void SetUp() => run = new CliRun();

    [TearDown]
    public void TearDown() => run.Dispose();

    [Test]
    public void List_names_every_rule()
    {
        Assert.That(run.Invoke("rules", "list"), Is.EqualTo(ExitCodes.Clean));
        Assert.That(run.Output, Does.Contain("SRM-AWS-RDS-001").And.Contain("encryption-at-rest"));
    }

    [Test]
    public void Show_finds_a_rule_by_a_peers_id()
    {
        Assert.That(run.Invoke("rules", "show", "CKV_AWS_16"), Is.EqualTo(ExitCodes.Clean));
        Assert.That(run.Output, Does.Contain("SRM-AWS-RDS-001").And.Contain("### Shared responsibility").And.Contain("### Fail:"));
    }

    [Test]
    public void Show_of_an_unknown_rule_is_a_usage_error() =>
        Assert.That(run.Invoke("rules", "show", "nothing"), Is.EqualTo(ExitCodes.Usage));

    [Test]
    public void Verify_tells_what_is_wrong_with_file_and_line()
    {
        run.Write("rule.yaml", """
            id: SRM-AWS-RDS-900
            name: UnencryptedStore
            title: Storage is not encrypted
            severity: high
            srm: { layer: data, control: encryption-at-rest, customer: Asks., provider: Encrypts. }
            why: It can be read.
            fix: Encrypt it.
            message: "'{resource}' is not encrypted."
            checks:
              - dialect: terraform
                resource: aws_db_instance
                require: { path: storage_encryptd, equals: true }
            examples:
              - name: plain
                dialect: terraform
                expect: pass
                code: |
                  resource "aws_db_instance" "orders" {
                    storage_encrypted = true
                  }
            """);
        Assert.That(run.Invoke("rules", "verify", run.Folder), Is.EqualTo(ExitCodes.Usage));
        Assert.Multiple(() =>
        {
            Assert.That(run.Error, Does.Contain("RUL0102").And.Contain("storage_encryptd"));
            Assert.That(run.Error, Does.Contain("rule.yaml:14:5: error RUL0103: Example 'plain'"));
            Assert.That(run.Error, Does.Contain("There is no Fail example in terraform."));
        });
    }
}
