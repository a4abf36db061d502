using IacSrmScanner.Responsibility.Reading;
using IacSrmScanner.Responsibility.Services;

namespace IacSrmScanner.Responsibility.Tests.Services;

/// <summary>Kinds and roles.</summary>
internal sealed class ScopeTests
{
    private static IEnumerable<Scope> Scopes => Data.Files.Kinds.Concat(Data.Files.Roles.Scopes);

    [Test]
    public void Their_layers_and_families_exist()
    {
        Assert.That(Scopes.SelectMany(scope => scope.Layers).Distinct(), Is.SubsetOf(Data.Files.Model.Layers.Select(layer => layer.Id)));
        Assert.That(Scopes.SelectMany(scope => scope.Families.Concat(scope.Always)).Distinct(), Is.SubsetOf(Data.Files.Model.Families.Select(family => family.Id)));
    }

    [Test]
    public void Every_role_is_described_once() =>
        Assert.That(Data.Files.Roles.Scopes.Select(scope => scope.Id), Is.EquivalentTo(Enum.GetValues<Role>().Select(Words.Of)));

    [Test]
    public void A_family_of_a_kind_protects_one_of_its_layers()
    {
        var strange =
            from kind in Data.Files.Kinds
            from family in kind.Families
            where !Data.Files.Model.Families.Single(each => each.Id == family).Layers.Intersect(kind.Layers).Any()
            select $"{kind.Id}: {family}";
        Assert.That(strange, Is.Empty);
    }

    [Test]
    public void Every_kind_is_used() =>
        Assert.That(Data.Files.Services.Select(service => service.Kind).Distinct(), Is.EquivalentTo(Data.Files.Kinds.Select(kind => kind.Id)));
}
