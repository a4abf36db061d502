using IacSrmScanner.Documents.Yaml;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Responsibility.Duties;
using IacSrmScanner.Responsibility.Reading;

namespace IacSrmScanner.Responsibility.Tests.Duties;

/// <summary>How what a configuration writes finds its version in a table.</summary>
internal sealed class SupportedVersionsTests
{
    private const string Table = """
        title: Things
        asOf: 2026-11-24
        products:
          Engine: ["ENGINE_{version}", "~{version}", "{version}"]
          Cluster: ["*cluster.{version}", "{version}"]
          Runtime: "{version}"
          System: ["*system-{version}*", "{version}*"]
          Retired: "{version}"
        sources:
          doc: { document: "Maker, Policy", date: 2026-11 }
        rows:
          - { product: Engine, version: "9.6", ends: 2021-11-11, source: doc }
          - { product: Engine, version: "10", ends: 2022-11-10, source: doc }
          - { product: Engine, version: "12.1", ends: 2024-01-31, source: doc }
          - { product: Engine, version: "12.2", ends: 2025-01-31, source: doc }
          - { product: Engine, version: "13.1", ends: 2025-01, source: doc }
          - { product: Engine, version: "13.2", ends: 2027-01, source: doc }
          - { product: Engine, version: "14", ends: 2026-11, source: doc }
          - { product: Engine, version: "15", ends: 2026-11-24, source: doc }
          - { product: Engine, version: "16", ends: 2026-11-10, source: doc, verified: false }
          - { product: Engine, version: "17", source: doc }
          - { product: Cluster, version: "1", spelled: ["5.6"], ends: 2023-02-28, source: doc }
          - { product: Cluster, version: "2", spelled: ["5.7"], ends: 2024-10-31, source: doc }
          - { product: Cluster, version: "3", spelled: ["8.0"], ends: 2028-04-30, source: doc }
          - { product: Runtime, version: "node18.x", ends: 2025-09-01, source: doc }
          - { product: Runtime, version: "provided", ends: 2024-01-08, source: doc }
          - { product: System, version: "2012", ends: 2023-10-10, source: doc }
          - { product: System, version: "2012 R2", spelled: ["2012-R2", "bluejay"], ends: 2023-10-11, source: doc }
          - { product: System, version: "2022", ends: 2031-10-14, source: doc }
          - { product: Retired, version: "any", ends: 2025-03-28, source: doc }
        """;

    private static readonly SupportIndex Index = Read();

    [TestCase("Engine", "9.6", "ended on 2021-11-11 (Maker, Policy, 2026-11)")]
    [TestCase("Engine", "9.6.21", "ended on 2021-11-11 (Maker, Policy, 2026-11)", TestName = "a minor version is one of its major")]
    [TestCase("Engine", "ENGINE_9_6", "ended on 2021-11-11 (Maker, Policy, 2026-11)", TestName = "underscores join numbers too")]
    [TestCase("Engine", "engine_10", "ended on 2022-11-10 (Maker, Policy, 2026-11)", TestName = "upper and lower case are the same")]
    [TestCase("Engine", "~10", "ended on 2022-11-10 (Maker, Policy, 2026-11)")]
    [TestCase("Engine", "10-lts", "ended on 2022-11-10 (Maker, Policy, 2026-11)", TestName = "what follows a number does not count")]
    [TestCase("Engine", "8.4", "ended by 2021-11-11 (Maker, Policy, 2026-11)", TestName = "older than the oldest")]
    [TestCase("Engine", "9", "ended on 2021-11-11 (Maker, Policy, 2026-11)")]
    [TestCase("Engine", "12", "ended on 2025-01-31 (Maker, Policy, 2026-11)", TestName = "a major version whose every listed minor one has ended")]
    [TestCase("Engine", "13.1", "ended in 2025-01 (Maker, Policy, 2026-11)", TestName = "a month")]
    [TestCase("Engine", "13", null, TestName = "a major version of which one minor is supported")]
    [TestCase("Engine", "11", null, TestName = "not in the table")]
    [TestCase("Engine", "100", null, TestName = "newer than the newest")]
    [TestCase("Engine", "1.10", "ended by 2021-11-11 (Maker, Policy, 2026-11)")]
    [TestCase("Engine", "14", null, TestName = "the month is not over")]
    [TestCase("Engine", "15", null, TestName = "the last day is supported")]
    [TestCase("Engine", "16", null, TestName = "a date that is not certain")]
    [TestCase("Engine", "17", null, TestName = "no end is announced")]
    [TestCase("Engine", "latest", null)]
    [TestCase("Engine", "", null)]
    [TestCase("Engine", "99999999999999999999", null)]
    [TestCase("Cluster", "5.7.mycluster.2.11.1", "ended on 2024-10-31 (Maker, Policy, 2026-11)")]
    [TestCase("Cluster", "5.7.12", "ended on 2024-10-31 (Maker, Policy, 2026-11)", TestName = "another name of the version")]
    [TestCase("Cluster", "8.0.mycluster.3.02.0", null)]
    [TestCase("Runtime", "node18.x", "ended on 2025-09-01 (Maker, Policy, 2026-11)")]
    [TestCase("Runtime", "node18", null)]
    [TestCase("Runtime", "provided.al2", null, TestName = "a name is not the beginning of a name")]
    [TestCase("System", "2012-R2-Datacenter", "ended on 2023-10-11 (Maker, Policy, 2026-11)", TestName = "the longest name counts")]
    [TestCase("System", "2012-Datacenter", "ended on 2023-10-10 (Maker, Policy, 2026-11)")]
    [TestCase("System", "my-cloud/system-bluejay-amd64", "ended on 2023-10-11 (Maker, Policy, 2026-11)")]
    [TestCase("System", "system-cloud/system-2012", "ended on 2023-10-10 (Maker, Policy, 2026-11)", TestName = "the first place that holds a version")]
    [TestCase("System", "system-bluejays", null)]
    [TestCase("System", "my-system-7", null, TestName = "a name of an image may hold any number")]
    [TestCase("Retired", "whatever", "ended on 2025-03-28 (Maker, Policy, 2026-11)", TestName = "a service as a whole")]
    public void A_version_is_looked_up(string product, string written, string? ended) =>
        Assert.That(Index.Find(product)?.EndOf(written)?.ToString(), Is.EqualTo(ended));

    [Test]
    public void A_very_long_text_is_no_version() =>
        Assert.That(Index.Find("Engine")?.EndOf("9.6" + new string('.', 1000)), Is.Null);

    [TestCase("v", false)]
    [TestCase("{version}-lts", false)]
    [TestCase("v{version}", true)]
    [TestCase("*-{version}*", true)]
    public void A_spelling_ends_with_the_version(string text, bool isOne) => Assert.That(Spelling.Read(text) is not null, Is.EqualTo(isOne));

    [TestCase("products:\n  Engine: \"{version}\"", "products:\n  Engine: \"v\"", "RSP0012")]
    [TestCase("product: Engine", "product: Motor", "RSP0006")]
    public void A_table_is_read_strictly(string right, string wrong, string id)
    {
        const string Small = "title: T\nasOf: 2026-11-24\nproducts:\n  Engine: \"{version}\"\nsources:\n  doc: { document: D, date: 2026-11 }\nrows:\n  - { product: Engine, version: \"1\", source: doc }\n";
        var reader = new DataReader();
        SupportTable.Read(reader, Root(Small.Replace(right, wrong, StringComparison.Ordinal)), "small");
        Assert.That(reader.Diagnostics.Select(diagnostic => diagnostic.Id), Does.Contain(id));
    }

    private static SupportIndex Read()
    {
        var reader = new DataReader();
        var table = SupportTable.Read(reader, Root(Table), "things");
        Assert.That(reader.Diagnostics, Is.Empty);
        return SupportIndex.Of([table]);
    }

    private static Documents.Nodes.DocumentNode Root(string text) =>
        YamlReader.Read(new SourceText("table.yaml", text)).Root ?? throw new InvalidOperationException("no YAML");
}
