using IacSrmScanner.Cli.Commands;
using IacSrmScanner.Rules.Engine;
using IacSrmScanner.Rules.Findings;

namespace IacSrmScanner.Cli.Tests;

internal sealed class InternalErrorTests
{
    private static readonly ScanResult Nothing = new([], new Tally([]), [], 0, 0, []);

    [Test]
    public void A_mistake_of_this_tool_has_an_exit_code_of_its_own() =>
        Assert.That(ScanExitCode.Of(Nothing with { InternalErrors = ["a: b"] }, failOn: null), Is.EqualTo(ExitCodes.Internal));

    [TestCase("sort([\"a\", null])")]
    [TestCase("transpose({ a = [\"b\", null] })")]
    [TestCase("jsondecode(\"\\\"\\\\ud800\\\"\")")]
    public void What_terraform_refuses_does_not_end_the_scan(string expression)
    {
        using var run = new CliRun();
        run.Write("bad/main.tf", $"locals {{\n  x = {expression}\n}}\n");
        run.Write("good/main.tf", "resource \"aws_db_instance\" \"orders\" {\n}\n");
        Assert.That(run.Invoke("scan", run.Folder, "--rule", "SRM-AWS-RDS-001"), Is.EqualTo(ExitCodes.Findings));
        Assert.That(run.Output, Does.Contain("aws_db_instance.orders"));
    }
}
