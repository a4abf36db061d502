using IacSrmScanner.Reporting.Compliance;
using IacSrmScanner.Reporting.Tests.Matrix;
using IacSrmScanner.Rules.Compliance;
using IacSrmScanner.Testing;
using Newtonsoft.Json.Linq;

namespace IacSrmScanner.Reporting.Tests.Compliance;

internal sealed class ComplianceReportTests
{
    private static readonly Framework Framework = new(
        "small", "Small <i> framework", "2026", "Nobody", "https://example.org", [new MappingSource("s", "a/b c_d.json", "abc", "2026-08-21")],
        [
            new Requirement("1.1", "Data is | encrypted", [new Mapping("SRM-AWS-RDS-001", "s", "one_check, another_check"), new Mapping("SRM-AWS-S3-002", "s", "third_check")]),
            new Requirement("1.2", "", []),
        ]);

    private static readonly ComplianceResult Result = ComplianceResult.Of(Framework, SmallMatrix.Matrix);

    [Test]
    public void The_table_is_the_golden_one() => Baseline.Compare(Golden("compliance.md"), Write(ComplianceMarkdown.Write));

    [Test]
    public void The_json_is_the_golden_one() => Baseline.Compare(Golden("compliance.json"), Write(ComplianceJson.Write));

    [Test]
    public void The_counts_of_a_requirement_are_the_sums_of_its_controls()
    {
        var root = JObject.Parse(Write(ComplianceJson.Write));
        foreach (var state in new[] { "met", "missing", "open", "inherited" })
        {
            Assert.That(
                root.SelectTokens($"requirements[*].controls[*].{state}").Sum(count => (int)count),
                Is.EqualTo(root.SelectTokens($"requirements[*].{state}").Sum(count => (int)count)),
                state);
        }
    }

    private static string Golden(string name) => Path.Combine(Repository.Root, "tests", "IacSrmScanner.Reporting.Tests", "Compliance", name);

    private static string Write(Action<TextWriter, ComplianceResult> write)
    {
        var output = new StringWriter { NewLine = "\n" };
        write(output, Result);
        return output.ToString();
    }
}
