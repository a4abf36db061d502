using IacSrmScanner.Core.Resources;
using IacSrmScanner.Responsibility.Layers;

namespace IacSrmScanner.Responsibility.Tests.Services;

/// <summary>Every file of <c>rules/responsibility/services</c>.</summary>
internal sealed class ServiceFilesTests
{
    [Test]
    public void A_prefix_stands_once_in_a_dialect() => Assert.That(
        Data.Files.Services.SelectMany(service => service.Prefixes.Select(prefix => (service.Dialect, prefix))), Is.Unique.And.Not.Empty);

    [Test]
    public void A_prefix_has_the_form_of_its_dialects_types()
    {
        Assert.That(Prefixes(Dialect.CloudFormation), Has.All.Match("^[A-Z][A-Za-z0-9]+(::[A-Za-z0-9]+)*$"));
        Assert.That(Prefixes(Dialect.Terraform), Has.All.Match("^(aws|azurerm|google)(_[a-z0-9]+)+$"));
    }

    [Test]
    public void Every_delivery_model_but_those_that_only_configuration_gives_has_services() => Assert.That(
        Data.Files.Services.Select(service => service.Model).Distinct(),
        Is.EquivalentTo(Enum.GetValues<DeliveryModel>().Where(model => model != DeliveryModel.ManagedMachines)));

    private static IEnumerable<string> Prefixes(Dialect dialect) =>
        Data.Files.Services.Where(service => service.Dialect == dialect).SelectMany(service => service.Prefixes);
}
