namespace IacSrmScanner.Cli.Tests;

/// <summary>What is missing from a resource that could not be read whole may have been written: it is open, not missing.</summary>
internal sealed class BrokenResourceTests
{
    [TestCase("  storage_encrypted = ")]
    [TestCase("  storage_encrypted true")]
    [TestCase("  storage_encrypted }")]
    [TestCase("  engine = = 1")]
    [TestCase("  tags = { a = [1, }")]
    public void A_broken_resource_is_open(string line)
    {
        using var run = new CliRun();
        run.Write("main.tf", $"resource \"aws_db_instance\" \"orders\" {{\n{line}\n}}\n");
        Assert.That(run.Invoke("scan", run.Folder, "--rule", "SRM-AWS-RDS-001"), Is.EqualTo(ExitCodes.Incomplete));
        Assert.That(run.Output, Does.Contain("0 findings, 1 open"));
    }

    [Test]
    public void The_resource_beside_it_is_judged()
    {
        using var run = new CliRun();
        run.Write("main.tf", "resource \"aws_db_instance\" \"a\" {\n  engine = = 1\n}\nresource \"aws_db_instance\" \"b\" {\n}\n");
        run.Invoke("scan", run.Folder, "--rule", "SRM-AWS-RDS-001");
        Assert.That(run.Output, Does.Contain("1 finding, 1 open").And.Contain("aws_db_instance.b"));
    }

    [Test]
    public void A_broken_template_resource_is_open()
    {
        using var run = new CliRun();
        run.Write("t.yaml", "Resources:\n  Orders:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      Engine: postgres\n      Foo: [a\n  Other:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      Engine: postgres\n");
        Assert.That(run.Invoke("scan", run.Folder, "--rule", "SRM-AWS-RDS-001"), Is.EqualTo(ExitCodes.Incomplete));
        Assert.That(run.Output, Does.Not.Contain("'Orders' stores its data unencrypted"));
    }
}
