using IacSrmScanner.Core.Resources;
using IacSrmScanner.Responsibility.Compiled;
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
    public void A_group_names_fewer_families_than_the_kind_and_says_why()
    {
        var duties = Duties("aws_kms_key", DeliveryModel.Abstracted);
        Assert.That(duties.Families.Select(family => family.Subject), Is.EqualTo(new[] { "key-management", "identity-and-access", "deletion-protection" }));
        Assert.That(duties.Because, Does.Contain("rotated"));
        Assert.That(duties.Layers.Select(layer => layer.Subject), Has.Member("data"), "layers are those of the kind");
    }

    [Test]
    public void A_setting_of_something_else_has_no_family_of_its_own()
    {
        var duties = Duties("aws_s3_bucket_versioning", DeliveryModel.Abstracted);
        Assert.That(duties.Families, Is.Empty);
        Assert.That(duties.Because, Does.Contain("judged at the resource"));
    }

    [Test]
    public void Every_family_of_its_kind_concerns_a_type_that_the_schemas_do_not_know()
    {
        var duties = Duties("aws_s3_bucket", DeliveryModel.Abstracted);
        Assert.That(duties.IsKnownType, Is.False, "this data was made without schemas");
        Assert.That(duties.Families.Select(family => family.Subject), Is.EquivalentTo(Data.Files.Kinds.Single(kind => kind.Id == "storage").Families));
    }

    [Test]
    public void A_family_concerns_a_known_type_by_its_setting_and_what_is_the_providers_in_any_case()
    {
        var type = Data.Lookup.Classify(Dialect.Terraform, "aws_db_instance") ?? throw new InvalidOperationException();
        var pieces = ResponsibilityWriter.Write(Data.Files)
            .Append(ResponsibilityWriter.WriteSettings(type, Data.Lookup.ScopeOf(type), new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["deletion-protection"] = "deletion_protection",
                ["image-supply-chain"] = "no family of a database",
            }))
            .ToDictionary(piece => piece.Key, piece => piece.Value, StringComparer.Ordinal);
        var duties = new ResponsibilityData(key => pieces.GetValueOrDefault(key)).Duties(Cloud.Aws, type, DeliveryAnswer.Of(DeliveryModel.Paas, ""));
        Assert.That(duties.IsKnownType, Is.True);
        Assert.That(
            duties.Families.Select(family => (family.Subject, family.Owner, family.Setting)),
            Is.EqualTo(new[] { ("os-patching", (Owner?)Owner.Provider, ""), ("deletion-protection", Owner.Customer, "deletion_protection") }));
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
