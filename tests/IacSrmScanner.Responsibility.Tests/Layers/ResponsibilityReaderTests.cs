using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Documents.Yaml;
using IacSrmScanner.Responsibility.Layers;
using static IacSrmScanner.Responsibility.Layers.Owner;

namespace IacSrmScanner.Responsibility.Tests.Layers;

internal sealed class ResponsibilityReaderTests
{
    [Test]
    public void Every_layer_has_an_owner_under_every_delivery_model()
    {
        Assert.That(Data.Model.Layers, Is.Not.Empty);
        Assert.That(Data.Model.Layers.Select(layer => layer.Owners.Keys), Has.All.EquivalentTo(Enum.GetValues<DeliveryModel>()));
    }

    [TestCase("physical", Provider, Provider, Provider, Provider)]
    [TestCase("virtualization", Provider, Provider, Provider, Provider)]
    [TestCase("operating-system", Customer, Shared, Provider, Provider)]
    [TestCase("containers", Customer, Shared, Provider, Provider)]
    [TestCase("runtime", Customer, Customer, Shared, Provider)]
    [TestCase("network", Customer, Customer, Shared, Shared)]
    [TestCase("application", Customer, Customer, Customer, Customer)]
    [TestCase("configuration", Customer, Customer, Customer, Customer)]
    [TestCase("identity", Customer, Customer, Customer, Customer)]
    [TestCase("data", Customer, Customer, Customer, Customer)]
    public void The_split_is_the_generic_one(string layer, Owner iaas, Owner containers, Owner paas, Owner faas)
    {
        var owners = Enum.GetValues<DeliveryModel>().Select(model => Data.Model.OwnerOf(layer, model));
        Assert.That(Data.Model.FindLayer(layer), Is.Not.Null);
        Assert.That(owners, Is.EqualTo(new[] { iaas, containers, paas, faas }));
    }

    [Test]
    public void The_customer_owns_no_less_where_less_is_delivered()
    {
        DeliveryModel[] leastFirst = [DeliveryModel.Iaas, DeliveryModel.Containers, DeliveryModel.Paas, DeliveryModel.Faas];
        foreach (var layer in Data.Model.Layers)
        {
            Assert.That(leastFirst.Select(model => layer.Owners[model]), Is.Ordered, layer.Id);
        }
    }

    [Test]
    public void Ids_are_unique_and_titles_are_there()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Data.Model.Layers.Select(layer => layer.Id), Is.Unique);
            Assert.That(Data.Model.Families.Select(family => family.Id), Is.Unique.And.Not.Empty);
            Assert.That(Data.Model.Layers.Select(layer => layer.Title).Concat(Data.Model.Families.Select(family => family.Title)), Has.None.Empty);
        });
    }

    [Test]
    public void A_layer_that_is_not_known_is_the_customers() =>
        Assert.That(Data.Model.OwnerOf("nothing", DeliveryModel.Faas), Is.EqualTo(Customer));

    [TestCase("layers: [{ id: a, title: A }]", "'a' has no owner")]
    [TestCase("layers: [{ id: a, owner: { iaas: customer } }]", "'title'")]
    [TestCase("layers: [{ id: a, title: A, owner: { iaas: customer } }]", "Expected a text")]
    [TestCase("controls: []", "'layers'")]
    public void Data_that_lacks_something_is_refused(string layers, string message) =>
        Assert.That(() => ResponsibilityReader.Read(Yaml(layers), Yaml("controls: []")), Throws.InstanceOf<InvalidDataException>().With.Message.Contains(message));

    private static DocumentNode Yaml(string text) =>
        YamlReader.Read(new SourceText("data.yaml", text)).Root ?? throw new InvalidOperationException("no YAML");
}
