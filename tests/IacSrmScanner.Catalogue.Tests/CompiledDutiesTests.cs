using IacSrmScanner.Cli;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Responsibility.Compiled;
using IacSrmScanner.Responsibility.Duties;
using IacSrmScanner.Testing;

namespace IacSrmScanner.Catalogue.Tests;

/// <summary>What ships of the duties is what is on disk.</summary>
internal sealed class CompiledDutiesTests
{
    private static readonly ResponsibilityFiles OnDisk = ResponsibilityFolder.Read(new DiskFileTree(Repository.Rules), "responsibility", []);

    private static readonly Composition Composition = new();

    [Test]
    public void Shared_controls() => Assert.That(
        BuiltInCatalogue.SharedControls(Composition.BuiltIn).Select(control => (control.Id, control.Title, control.Provider, control.Customer, string.Join(" ", control.Families), string.Join(" ", control.Attest), control.Source)),
        Is.EqualTo(OnDisk.SharedControls.Select(control => (control.Id, control.Title, control.Provider, control.Customer, string.Join(" ", control.Families), string.Join(" ", control.Attest), control.Source))));

    [Test]
    public void Duties_to_attest() => Assert.That(
        BuiltInCatalogue.Attestations(Composition.BuiltIn).Select(duty => (duty.Id, duty.Title, duty.Customer, duty.Provider, duty.Why, string.Join(" ", duty.Layers), duty.Source)),
        Is.EqualTo(OnDisk.Attestations.Select(duty => (duty.Id, duty.Title, duty.Customer, duty.Provider, duty.Why, string.Join(" ", duty.Layers), duty.Source))));

    [Test]
    public void Tables_of_support() => Assert.That(
        BuiltInCatalogue.Support(Composition.BuiltIn).SelectMany(table => table.Rows.Select(row => (table.Id, table.AsOf, Words(row)))),
        Is.EqualTo(OnDisk.Support.SelectMany(table => table.Rows.Select(row => (table.Id, table.AsOf, Words(row))))));

    [Test]
    public void Products_of_the_tables_answer_as_on_disk()
    {
        var disk = SupportIndex.Of(OnDisk.Support);
        var compiled = Composition.BuiltIn.Support;
        Assert.That(compiled.Names, Is.EqualTo(disk.Names));
        var asked = OnDisk.Support.SelectMany(table => table.Rows.SelectMany(row => (string[])[row.Version, .. row.Spellings]))
            .SelectMany(version => (string[])[version, $"{version}.3", $"~{version}", $"v{version}", $"ubuntu-{version}-lts", "0.1"])
            .Distinct()
            .ToArray();
        Assert.That(
            disk.Names.SelectMany(name => asked.Select(version => (name, version, compiled.Find(name)?.EndOf(version)))),
            Is.EqualTo(disk.Names.SelectMany(name => asked.Select(version => (name, version, disk.Find(name)?.EndOf(version))))));
    }

    private static string Words(SupportRow row) =>
        $"{row.Product} {row.Version} {string.Join(' ', row.Spellings)} {row.Ends} {row.IsVerified} {row.Source}";
}
