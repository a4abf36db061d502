using System.Diagnostics.CodeAnalysis;
using IacSrmScanner.Cli;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Rules.Findings;
using IacSrmScanner.Rules.Matrix;
using IacSrmScanner.Testing;

namespace IacSrmScanner.Samples.Tests.Matrix;

/// <summary>The matrix of every case, against golden files that a person can read, and what holds for every matrix.</summary>
[SuppressMessage("ApiDesign", "RS0030:Do not use banned APIs", Justification = "The cases lie on the disk.")]
internal sealed class GoldenMatrixTests
{
    private static IEnumerable<string> Cases => MatrixCase.Names;

    [TestCaseSource(nameof(Cases))]
    public void The_matrix_is_the_golden_one(string name) =>
        Baseline.Compare(Path.Combine(MatrixCase.Folder, name, MatrixCase.Golden), MatrixDrawing.Of(MatrixCase.Scan(name).Matrix, new Composition().Model));

    [Test]
    public void The_cases_cover_both_languages_and_three_clouds()
    {
        var types = MatrixCase.Names.SelectMany(name => MatrixCase.Scan(name).Matrix.Resources)
            .Where(row => row.Classification is not null)
            .Select(row => (row.Resource.Dialect, row.Resource.Cloud, row.Resource.Type))
            .Distinct()
            .ToArray();
        Assert.That(types, Has.Length.GreaterThanOrEqualTo(140));
        Assert.That(types.Count(type => type.Dialect == Dialect.CloudFormation), Is.GreaterThanOrEqualTo(15));
        Assert.That(types.CountBy(type => type.Cloud).Select(count => count.Value), Has.Exactly(3).Items.And.All.GreaterThanOrEqualTo(25));
    }

    [TestCaseSource(nameof(Cases))]
    public void Every_duty_has_a_reason_and_every_owner_a_source_that_is_verified(string name)
    {
        var duties = MatrixCase.Scan(name).Matrix.Resources.SelectMany(row => row.Layers.Concat(row.Families)).ToArray();
        Assert.That(duties.Where(duty => duty.Reason.Length == 0 || duty.Reason.EndsWith('.')).Select(duty => duty.Reason), Is.Empty);
        Assert.That(duties.Where(duty => duty.Cell is not { IsVerified: true, IsCurrent: true }).Select(duty => duty.Subject).Distinct(), Is.Empty);
    }

    [TestCaseSource(nameof(Cases))]
    public void No_check_yet_is_said_only_where_no_rule_judges_the_family_on_the_type(string name)
    {
        var catalogue = new Composition().BuiltIn;
        var judged =
            from row in MatrixCase.Scan(name).Matrix.Resources
            from duty in row.Families
            where duty.State == DutyState.NoCheckYet
            where catalogue.For(row.Resource.Dialect, row.Resource.Type).Any(control => control.Duty.Family == duty.Subject)
            select $"{row.Resource.Address} {duty.Subject}";
        Assert.That(judged, Is.Empty);
    }

    [TestCaseSource(nameof(Cases))]
    public void What_is_told_and_what_the_matrix_says_agree(string name)
    {
        var scan = MatrixCase.Scan(name);
        var missing = scan.Matrix.Resources
            .SelectMany(row => row.Families.Where(duty => duty.State == DutyState.Missing), (row, duty) => $"{row.Resource.Address} {duty.Subject}");
        var told = scan.Findings.Where(finding => finding.Outcome == Outcome.Fail).Select(finding => $"{finding.Resource.Address} {finding.Control.Duty.Family}").Distinct();
        Assert.That(missing, Is.EquivalentTo(told));
    }
}
