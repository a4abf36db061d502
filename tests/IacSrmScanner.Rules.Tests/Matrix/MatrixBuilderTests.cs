using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Rules.Conditions.Relations;
using IacSrmScanner.Rules.Delegation;
using IacSrmScanner.Rules.Engine;
using IacSrmScanner.Rules.Matrix;
using IacSrmScanner.Rules.Projects;

namespace IacSrmScanner.Rules.Tests.Matrix;

internal sealed class MatrixBuilderTests
{
    private static readonly ResponsibilityJudge Responsibility = SmallModel.Judge(
        ("aws", DeliveryModel.Iaas, ["data: customer", "runtime: customer", "patching: customer"]),
        ("azurerm", DeliveryModel.Paas, ["data: customer", "runtime: provider", "patching: provider"]));

    [Test]
    public void A_resource_without_a_rule_shows_what_is_the_customers_and_what_is_not()
    {
        var rows = Build([], RuleText.Resource("aws_thing", "a", "{}"), RuleText.Resource("azurerm_thing", "a", "{}")).Resources;
        Assert.That(
            rows.Select(row => $"{row.Resource.Address}: {Drawn(row.Layers)} | {Drawn(row.Families)}"),
            Is.EqualTo(new[]
            {
                "aws_thing.a: data Customer NoCheckYet, runtime Customer NoCheckYet | patching Customer NoCheckYet",
                "azurerm_thing.a: data Customer NoCheckYet, runtime Provider Inherited | patching Provider Inherited",
            }));
    }

    [Test]
    public void A_verdict_stands_at_its_layer_and_at_its_family()
    {
        var control = RuleText.Control("{ path: a, equals: 1 }");
        var row = Build([control with { Duty = control.Duty with { Family = "patching" } }], RuleText.Resource("aws_thing", "a", "{ a: 2 }")).Resources.Single();
        Assert.That($"{Drawn(row.Layers)} | {Drawn(row.Families)}", Is.EqualTo("data Customer Missing, runtime Customer NoCheckYet | patching Customer Missing"));
        Assert.That(row.Families.Single().Findings.Select(finding => finding.Control.Id), Is.EqualTo(new[] { control.Id }));
    }

    [Test]
    public void A_type_that_is_not_known_has_a_row_without_duties_at_the_end()
    {
        var rows = Build([], RuleText.Resource("zebra_thing", "a", "{}"), RuleText.Resource("aws_thing", "a", "{}")).Resources;
        Assert.That(rows.Select(row => (row.Resource.Type, row.Classification is null)), Is.EqualTo(new[] { ("aws_thing", false), ("zebra_thing", true) }));
        Assert.That(rows[1].Families.IsEmpty && rows[1].Layers.IsEmpty, Is.True);
        Assert.That(rows[1].Delivery.Because, Does.Contain("'zebra_thing'"));
    }

    [Test]
    public void What_is_not_classified_is_counted_by_type_and_what_only_its_name_places_apart_from_it()
    {
        var matrix = Build([], RuleText.Resource("zebra_thing", "a", "{}"), RuleText.Resource("zebra_thing", "b", "{}"), RuleText.Resource("null_thing", "a", "{}"), RuleText.Resource("aws_thing", "a", "{}"));
        Assert.That(matrix.NotClassified, Is.EqualTo(new[] { new TypeCount("zebra_thing", 2), new TypeCount("null_thing", 1) }));
        Assert.That(matrix.ByNameOnly, Is.EqualTo(new[] { new TypeCount("aws_thing", 1) }), "this model has no schemas");
    }

    [Test]
    public void What_is_only_read_is_no_row()
    {
        var data = RuleText.Resource("aws_thing", "a", "{}") with { Mode = ResourceMode.Data };
        Assert.That(Build([], data).Resources, Is.Empty);
    }

    [Test]
    public void The_attestations_of_a_project_are_no_row()
    {
        var builder = new MatrixBuilder(Responsibility, Teams.None);
        var configuration = Duties.Configuration(RuleText.Resource("aws_thing", "a", "{}")) with { Dialect = AttestationDialect.Instance };
        builder.Judged(configuration, new RelationIndex(configuration.Graph), []);
        Assert.That(builder.Build(new AttestationLedger([], default)).Resources, Is.Empty);
    }

    [Test]
    public void The_team_stands_at_what_is_the_customers_only()
    {
        var teams = new Teams([new OwnerEntry("@all", null, null, null, null, [])]);
        var rows = Build([], teams, RuleText.Resource("aws_thing", "a", "{}"), RuleText.Resource("azurerm_thing", "a", "{}")).Resources;
        Assert.That(rows.Select(row => row.Families.Single().Team), Is.EqualTo(new[] { "@all", "" }));
    }

    private static string Drawn(ImmutableArray<MatrixDuty> duties) =>
        string.Join(", ", duties.Select(duty => $"{duty.Subject} {duty.Ownership.Owner} {duty.State}"));

    private static ResponsibilityMatrix Build(ImmutableArray<Controls.Control> controls, params ImmutableArray<Resource> resources) =>
        Build(controls, Teams.None, resources);

    private static ResponsibilityMatrix Build(ImmutableArray<Controls.Control> controls, Teams teams, params ImmutableArray<Resource> resources)
    {
        var builder = new MatrixBuilder(Responsibility, teams);
        var configuration = Duties.Configuration(resources);
        var judge = new ConfigurationJudge(new ControlSet(controls), ControlFilter.Everything, Responsibility);
        builder.Judged(configuration, new RelationIndex(configuration.Graph), [.. judge.Judge(configuration)]);
        return builder.Build(new AttestationLedger([], default));
    }
}
