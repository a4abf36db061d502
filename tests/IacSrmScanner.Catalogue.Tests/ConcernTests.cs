using IacSrmScanner.Cli;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Responsibility.Compiled;
using IacSrmScanner.Responsibility.DeliveryModels;
using IacSrmScanner.Rules.Engine;
using IacSrmScanner.Testing;

namespace IacSrmScanner.Catalogue.Tests;

#pragma warning disable RS0030 // The table lies beside the test.

/// <summary>
/// Which control families concern a type, with the setting that speaks for each: <c>Concerns.txt</c>. Read its difference when data
/// changes: a family that goes takes a duty off everybody who uses the type.
/// </summary>
internal sealed class ConcernTests
{
    private static readonly string Table = Path.Combine(Repository.Root, "tests", "IacSrmScanner.Catalogue.Tests", "Concerns.txt");

    private static readonly ResponsibilityData Data = new Composition().Responsibility.Data;

    [Test]
    public void The_families_of_each_type_are_those_of_the_table()
    {
        var types = File.ReadAllLines(Table).Select(line => line.Split(" = ")[0]).ToArray();
        Assert.That(types, Is.Unique.And.Length.GreaterThanOrEqualTo(200));
        Baseline.Compare(Table, string.Concat(types.Select(type => $"{type} = {Families(type)}\n")));
    }

    [TestCase("aws_route_table")]
    [TestCase("aws_iam_instance_profile")]
    [TestCase("AWS::EC2::RouteTable")]
    [TestCase("azurerm_resource_group")]
    [TestCase("google_project_service")]
    public void What_carries_nothing_has_no_duty_and_says_why(string type)
    {
        var duties = Duties(type);
        Assert.That(duties.Families, Is.Empty);
        Assert.That(duties.Because, Is.Not.Empty);
    }

    private static string Families(string type) => string.Join(", ", Duties(type).Families.Select(family => family.Owner == Responsibility.Layers.Owner.Provider
        ? $"({family.Subject})"
        : family.Setting.Length > 0 ? $"{family.Subject} [{family.Setting}]" : family.Subject));

    private static Responsibility.Services.ResourceDuties Duties(string type)
    {
        var dialect = type.Contains("::", StringComparison.Ordinal) ? Dialect.CloudFormation : Dialect.Terraform;
        var found = Data.Classify(dialect, type) ?? throw new InvalidOperationException(type);
        return Data.Duties(ResponsibilityJudge.CloudOf(dialect, type), found, DeliveryAnswer.Of(found.Model, ""));
    }
}
