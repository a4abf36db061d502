using IacSrmScanner.Cli;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Responsibility.Compiled;
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
        BuiltInCatalogue.Support(Composition.BuiltIn).SelectMany(table => table.Rows.Select(row => (table.Id, table.AsOf, row))),
        Is.EqualTo(OnDisk.Support.SelectMany(table => table.Rows.Select(row => (table.Id, table.AsOf, row)))));
}
