using System.Globalization;
using System.Text.RegularExpressions;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Responsibility.Compiled;
using IacSrmScanner.Responsibility.Duties;
using IacSrmScanner.Testing;

namespace IacSrmScanner.Catalogue.Tests;

/// <summary>The rules that name versions past support name those of the tables.</summary>
internal sealed partial class SupportTests
{
    private static readonly ResponsibilityFiles Data = ResponsibilityFolder.Read(new DiskFileTree(Repository.Rules), "responsibility", []);

    [Test]
    public void The_rules_that_tables_name_exist() => Assert.That(
        Data.Support.SelectMany(table => table.Controls), Is.Not.Empty.And.SubsetOf(RuleFiles.All.Files.Select(file => file.Control.Id)));

    [Test]
    public void The_runtimes_of_the_rule_are_those_past_support()
    {
        var table = Table("lambda-runtimes");
        var lists = VersionList().Matches(Rule(table)).Select(match => match.Groups[1].Value.Split(", ")).ToArray();
        Assert.That(lists, Is.Not.Empty);
        Assert.That(lists, Has.All.EquivalentTo(table.PastSupport.Select(row => row.Version)));
    }

    [Test]
    public void The_bound_of_the_rule_is_the_first_version_in_support()
    {
        var table = Table("eks-versions");
        var first = table.Rows.Except(table.PastSupport).Select(row => row.Version).MinBy(version => int.Parse(version.Split('.')[1], CultureInfo.InvariantCulture));
        var bounds = VersionBound().Matches(Rule(table)).Select(match => match.Groups[1].Value).ToArray();
        Assert.That(bounds, Is.Not.Empty.And.All.EqualTo(first));
    }

    private static SupportTable Table(string id) => Data.Support.Single(table => table.Id == id);

    private static string Rule(SupportTable table) => RuleFiles.All.Files.Single(file => file.Control.Id == table.Controls.Single()).Source.Content;

    [GeneratedRegex(@"in: \[([a-z0-9., -]+)\]")]
    private static partial Regex VersionList();

    [GeneratedRegex("versionBelow: \"([0-9.]+)\"")]
    private static partial Regex VersionBound();
}
