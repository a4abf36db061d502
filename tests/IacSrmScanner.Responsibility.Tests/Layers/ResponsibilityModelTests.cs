namespace IacSrmScanner.Responsibility.Tests.Layers;

internal sealed class ResponsibilityModelTests
{
    [Test]
    public void Layers_stand_from_the_ground_up() => Assert.That(
        Data.Files.Model.Layers.Select(layer => layer.Id),
        Is.EqualTo(new[] { "physical", "virtualization", "operating-system", "containers", "runtime", "network", "application", "configuration", "identity", "data" }));

    [Test]
    public void Every_family_protects_layers_that_exist()
    {
        var layers = Data.Files.Model.Layers.Select(layer => layer.Id).ToArray();
        Assert.That(Data.Files.Model.Families, Has.Length.EqualTo(14));
        Assert.That(Data.Files.Model.Families.Select(family => family.Layers), Has.All.Not.Empty.And.All.SubsetOf(layers));
    }

    [Test]
    public void The_compiled_form_says_the_same()
    {
        var compiled = Data.Lookup.Model;
        Assert.That(compiled.Layers, Is.EqualTo(Data.Files.Model.Layers));
        Assert.That(compiled.Families.Select(family => (family.Id, family.Title)), Is.EqualTo(Data.Files.Model.Families.Select(family => (family.Id, family.Title))));
        Assert.That(compiled.Families.Select(family => family.Layers), Is.EqualTo(Data.Files.Model.Families.Select(family => family.Layers)));
    }

    [Test]
    public void What_does_not_exist_is_not_found()
    {
        Assert.That(Data.Lookup.Model.FindLayer("nothing"), Is.Null);
        Assert.That(Data.Lookup.Model.FindFamily("nothing"), Is.Null);
    }
}
