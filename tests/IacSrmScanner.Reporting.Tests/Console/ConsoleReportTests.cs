using IacSrmScanner.Core.Text;
using IacSrmScanner.Reporting.Console;
using IacSrmScanner.Rules.Engine;

namespace IacSrmScanner.Reporting.Tests.Console;

internal sealed class ConsoleReportTests
{
    private const string Escape = "\e";

    [Test]
    public void Findings_stand_under_their_file_and_the_summary_counts_by_owner_and_family() => Assert.That(Show(Example.Scan, includeOpen: true), Is.EqualTo(
        """
        infra/größe 1/main.tf
          5:3 high Database 'aws_db_instance.orders' stores its data unencrypted: 'storage_encrypted' is false. [SRM-AWS-RDS-001]
            5 |   storage_encrypted = false
              |   ^^^^^^^^^^^^^^^^^^^^^^^^^
            2 instances: aws_db_instance.orders[0], aws_db_instance.orders[1]
          9:3 open Cannot decide, because variable 'encrypt' has no value. [SRM-AWS-S3-002]
            9 |   bucket = var.encrypt
              |   ^^^^^^^^^^^^^^^^^^^^

        Yours to secure
          Encryption at rest                    2 missing     0 open     3 met
        Shared with the provider
          Network exposure                      0 missing     1 open     0 met
        The provider's
          Encryption at rest                    0 missing     0 open     0 met     4 inherited

        1 finding, 1 open, 3 met, 4 inherited; 3 resources in 1 configuration, 1 file read.
        The analysis is incomplete: see the errors above.

        """));

    [Test]
    public void What_is_open_is_counted_but_listed_only_on_request() =>
        Assert.That(Show(Example.Scan), Does.Contain("1 finding, 1 open").And.Not.Contain("Cannot decide"));

    [Test]
    public void Nothing_found_is_one_line() =>
        Assert.That(Show(Example.Empty), Is.EqualTo("0 findings, 0 open, 0 met, 0 inherited; 0 resources in 0 configurations, 0 files read.\n"));

    [Test]
    public void More_than_three_instances_are_counted()
    {
        var many = Example.Failing with { Instances = ["a[0]", "a[1]", "a[2]", "a[3]"] };
        Assert.That(Show(Example.With(many)), Does.Contain("4 instances: a[0], a[1], a[2], …\n"));
    }

    [Test]
    public void Colours_are_there_only_when_ink_is_on()
    {
        var coloured = Show(Example.Scan, includeOpen: true, isOn: true);
        Assert.Multiple(() =>
        {
            Assert.That(Show(Example.Scan, includeOpen: true), Does.Not.Contain(Escape));
            Assert.That(coloured, Does.Contain("\e[31mhigh\e[0m").And.Contain("\e[34mopen\e[0m").And.Contain("\e[1mYours to secure\e[0m"));
            Assert.That(WithoutColours(coloured), Is.EqualTo(Show(Example.Scan, includeOpen: true)));
        });
    }

    [Test]
    public void No_escape_sequence_of_the_input_reaches_the_terminal()
    {
        var source = new SourceText("\e]0;title\a/main.tf", "name = \"\e[2J\e[31m\"\n");
        var hostile = Example.Failing with
        {
            Span = Example.Span(source, "name"),
            Message = "Thing 'x[\"\e[2J\r\n\"]' is bad.",
            Instances = ["x[\"\e[2J\"]", "x[\"\u009b2J\"]"],
        };
        var shown = Show(Example.With(hostile));
        Assert.That(shown.Where(unit => char.IsControl(unit) && unit != '\n'), Is.Empty);
        Assert.That(shown, Does.StartWith("·]0;title·/main.tf\n").And.Contain("'x[\"·[2J··\"]'").And.Contain("x[\"·2J\"]"));
    }

    private static string Show(ScanResult scan, bool includeOpen = false, bool isOn = false)
    {
        var output = new StringWriter { NewLine = "\n" };
        ConsoleReport.Write(output, scan, Example.Model, includeOpen, new Ink(isOn));
        return output.ToString();
    }

    private static string WithoutColours(string text) => System.Text.RegularExpressions.Regex.Replace(text, "\e\\[[0-9]+m", "");
}
