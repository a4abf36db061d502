using IacSrmScanner.Core.Resources;
using IacSrmScanner.Responsibility.DeliveryModels;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Services;

namespace IacSrmScanner.Responsibility.Tests.Services;

internal sealed class ResourceDutiesTests
{
    [Test]
    public void A_primary_resource_has_the_layers_of_its_kind()
    {
        var duties = Duties("aws_s3_bucket", DeliveryModel.Abstracted);
        Assert.That(
            duties.Layers.Select(layer => (layer.Subject, layer.Owner)),
            Is.EqualTo(new[]
            {
                ("physical", (Owner?)Owner.Provider), ("virtualization", Owner.Provider), ("operating-system", Owner.Provider),
                ("network", Owner.Shared), ("configuration", Owner.Customer), ("identity", Owner.Customer), ("data", Owner.Customer),
            }));
        Assert.That(duties.Families.Select(family => family.Subject), Has.Member("encryption-at-rest").And.No.Member("image-supply-chain"));
    }

    [Test]
    public void A_rule_of_access_has_nothing_but_access()
    {
        var duties = Duties("aws_s3_bucket_policy", DeliveryModel.Abstracted);
        Assert.That(duties.Layers.Select(layer => layer.Subject), Is.EqualTo(new[] { "identity" }));
        Assert.That(duties.Families.Select(family => family.Subject), Is.EqualTo(new[] { "identity-and-access" }));
    }

    [Test]
    public void A_link_has_nothing() => Assert.That(Duties("aws_lb_target_group_attachment", DeliveryModel.Abstracted).Layers, Is.Empty);

    [Test]
    public void Where_the_model_is_not_known_the_owner_is_open_only_where_it_matters()
    {
        var duties = Duties("aws_ecs_service", DeliveryModel.Containers, DeliveryModel.ServerlessContainers);
        var system = duties.Layers.Single(layer => layer.Subject == "operating-system");
        var identity = duties.Layers.Single(layer => layer.Subject == "identity");
        Assert.Multiple(() =>
        {
            Assert.That(system.Owner, Is.Null);
            Assert.That(system.Possible, Is.EqualTo(new[] { Owner.Customer, Owner.Provider }));
            Assert.That(system.Safest, Is.EqualTo(Owner.Customer));
            Assert.That(system.IsUndecided, Is.True);
            Assert.That(identity.Owner, Is.EqualTo(Owner.Customer));
            Assert.That(identity.IsUndecided, Is.False);
        });
    }

    [Test]
    public void Nothing_is_taken_off_the_customer_for_a_type_that_is_not_known() => Assert.That(
        Data.Lookup.OwnerOf(Cloud.Other, null, new DeliveryAnswer([], ""), "operating-system").Owner, Is.EqualTo(Owner.Customer));

    private static ResourceDuties Duties(string type, params DeliveryModel[] models) => Data.Lookup.Duties(
        Cloud.Aws,
        Data.Lookup.Classify(Dialect.Terraform, type) ?? throw new InvalidOperationException(type),
        new DeliveryAnswer([.. models], "the test says so"));
}
