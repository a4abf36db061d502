using IacSrmScanner.Core.Diagnostics;

namespace IacSrmScanner.Responsibility.Tests.Services;

/// <summary>The files of <c>groups/</c> and <c>settings.yaml</c>.</summary>
internal sealed class DutyFilesOfTypesTests
{
    [Test]
    public void Every_family_has_settings() =>
        Assert.That(Data.Files.Settings.Select(entry => entry.Family).Distinct(), Is.EquivalentTo(Data.Files.Model.Families.Select(family => family.Id)));

    [Test]
    public void Every_group_says_why_in_a_clause() =>
        Assert.That(Data.Files.Groups.Select(group => group.Scope.Because), Has.All.Match("^[a-z].*[^.]$"));

    [Test]
    public void A_service_of_a_group_exists() => Assert.That(
        Data.Files.Groups.SelectMany(group => group.Services), Is.SubsetOf(Data.Files.Services.Select(entry => entry.Service)));

    [Test]
    public void A_matrix_speaks_of_services_that_exist() => Assert.That(
        Data.Files.Matrices.SelectMany(matrix => matrix.Rows).SelectMany(row => row.Cells).SelectMany(cell => cell.Cell.Services).Distinct(),
        Is.SubsetOf(Data.Files.Services.Select(entry => entry.Service)));

    [TestCase("groups/network.yaml", "groups: [{ id: a, title: A, endings: [b] }]", "RSP0004")]
    [TestCase("groups/network.yaml", "groups: [{ id: a, title: A, because: it is, controls: [cake] }]", "RSP0006")]
    [TestCase("groups/network.yaml", "groups: [{ id: a, title: A, because: it is, endings: [b, b] }]", "RSP0009")]
    [TestCase("groups/network.yaml", "groups: [{ id: a, title: A, because: it is }, { id: a, title: A, because: it is }]", "RSP0009")]
    [TestCase("groups/network.yaml", "groups: []", "RSP0002")]
    [TestCase("settings.yaml", "settings: [{ control: cake, because: it is, phrases: [a] }]", "RSP0006")]
    [TestCase("settings.yaml", "settings: [{ control: secrets, because: it is, phrases: [a], kinds: [cake] }]", "RSP0006")]
    [TestCase("settings.yaml", "settings: [{ control: secrets, because: it is }]", "RSP0004")]
    public void What_is_wrong_is_told(string name, string text, string id)
    {
        var diagnostics = new List<Diagnostic>();
        Data.With(name, text, diagnostics);
        Assert.That(diagnostics.Select(diagnostic => diagnostic.Id), Has.Member(id));
    }
}
