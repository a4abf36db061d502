namespace IacSrmScanner.Responsibility.Tests.Duties;

/// <summary>Shared controls, duties to attest and tables of support.</summary>
internal sealed class DutyFilesTests
{
    [Test]
    public void The_three_shared_controls_have_both_halves()
    {
        Assert.That(
            Data.Files.SharedControls.Select(control => control.Id),
            Is.EqualTo(new[] { "patch-management", "configuration-management", "awareness-and-training" }));
        Assert.That(Data.Files.SharedControls.SelectMany(control => (string[])[control.Customer, control.Provider, control.Source.Document]), Has.None.Empty);
    }

    [Test]
    public void What_a_shared_control_leaves_to_attest_is_a_duty_and_its_families_exist()
    {
        Assert.That(Data.Files.SharedControls.SelectMany(control => control.Attest).Distinct(), Is.SubsetOf(Data.Files.Attestations.Select(duty => duty.Id)));
        Assert.That(Data.Files.SharedControls.SelectMany(control => control.Families).Distinct(), Is.SubsetOf(Data.Files.Model.Families.Select(family => family.Id)));
    }

    [Test]
    public void Every_duty_to_attest_says_what_why_and_from_where()
    {
        Assert.That(Data.Files.Attestations.Select(duty => duty.Id), Is.Unique.And.SupersetOf(new[] { "security-training", "service-levels", "incident-contacts" }));
        Assert.That(Data.Files.Attestations.SelectMany(duty => (string[])[duty.Customer, duty.Provider, duty.Why, duty.Source.Document]), Has.None.Empty);
        Assert.That(Data.Files.Attestations.SelectMany(duty => duty.Layers).Distinct(), Is.SubsetOf(Data.Files.Model.Layers.Select(layer => layer.Id)));
    }

    [Test]
    public void Every_row_of_support_is_dated_and_has_a_source()
    {
        var rows = Data.Files.Support.SelectMany(table => table.Rows).ToArray();
        Assert.That(rows, Has.Length.GreaterThan(100));
        Assert.That(rows.Select(row => row.Ends), Has.All.Match("^([0-9]{4}-[0-9]{2}(-[0-9]{2})?)?$"));
        Assert.That(rows.Select(row => row.Source.Document), Has.None.Empty);
        Assert.That(Data.Files.Support.SelectMany(table => table.Rows.Select(row => (row.Product, row.Version))), Is.Unique);
    }

    [TestCase("lambda-runtimes", "python3.8", true)]
    [TestCase("lambda-runtimes", "java21", false)]
    [TestCase("lambda-runtimes", "python3.10", false, TestName = "a date that is not certain is not held against anybody")]
    [TestCase("operating-systems", "7", true)]
    [TestCase("operating-systems", "24.04", false)]
    public void Past_support_is_asked_at_the_tables_own_day(string table, string version, bool past)
    {
        var found = Data.Files.Support.Single(each => each.Id == table).PastSupport.Any(row => row.Version == version);
        Assert.That(found, Is.EqualTo(past));
    }
}
