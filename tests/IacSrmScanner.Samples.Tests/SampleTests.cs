using System.Diagnostics.CodeAnalysis;
using IacSrmScanner.Cli;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Reporting.Console;
using IacSrmScanner.Reporting.Sarif;
using IacSrmScanner.Rules.Engine;
using IacSrmScanner.Testing;

namespace IacSrmScanner.Samples.Tests;

/// <summary>Everything in <c>samples/</c>, end to end, against golden files that a person can read.</summary>
[SuppressMessage("ApiDesign", "RS0030:Do not use banned APIs", Justification = "The samples lie on the disk.")]
internal sealed class SampleTests
{
    private static IEnumerable<TestCaseData> Samples =>
        from dialect in Directory.GetDirectories(Repository.Samples)
        from sample in Directory.GetDirectories(dialect)
        select new TestCaseData(sample).SetName($"{Path.GetFileName(dialect)} / {Path.GetFileName(sample)}");

    [TestCaseSource(nameof(Samples))]
    public void The_report_is_the_golden_one(string sample)
    {
        var output = new StringWriter { NewLine = "\n" };
        ConsoleReport.Write(output, Scan(sample), new Composition().Model, includeOpen: true, new Ink(IsOn: false));
        Baseline.Compare(Path.Combine(sample, "report.txt"), output.ToString());
    }

    [TestCaseSource(nameof(Samples))]
    public void Two_scans_give_the_same_bytes(string sample)
    {
        var (first, second) = (Sarif(sample), Sarif(sample));
        Assert.That(second, Is.EqualTo(first).And.Contain("\"results\""));
    }

    private static string Sarif(string sample)
    {
        var composition = new Composition();
        var output = new StringWriter();
        SarifReport.Write(output, Scan(sample), composition.BuiltIn.All, composition.Model, composition.Frameworks.All, includeOpen: true);
        return output.ToString();
    }

    private static ScanResult Scan(string sample)
    {
        var composition = new Composition();
        var files = Directory.EnumerateFiles(sample, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(sample, file).Replace('\\', '/'))
            .Where(file => file != "report.txt")
            .Order(StringComparer.Ordinal)
            .ToArray();
        var judge = new ConfigurationJudge(composition.BuiltIn, ControlFilter.Everything, composition.Responsibility);
        return new Scanner(Composition.FrontEnds, judge).Scan(new DiskFileTree(sample), files);
    }
}
