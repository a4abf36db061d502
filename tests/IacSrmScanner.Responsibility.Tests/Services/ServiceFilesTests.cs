using IacSrmScanner.Responsibility.Layers;

namespace IacSrmScanner.Responsibility.Tests.Services;

/// <summary>Every file of <c>rules/responsibility/services</c>.</summary>
internal sealed class ServiceFilesTests
{
    private static IEnumerable<string> Files => Data.ServiceFiles;

    [TestCaseSource(nameof(Files))]
    public void No_prefix_stands_twice(string file)
    {
        var prefixes = Data.Services(file).Select(service => service.Key).ToArray();
        Assert.That(prefixes, Is.Not.Empty);
        Assert.That(prefixes, Is.Unique);
    }

    [TestCaseSource(nameof(Files))]
    public void A_prefix_has_the_form_of_its_dialects_types(string file)
    {
        var form = file == "cloudformation.yaml" ? "^[A-Z][A-Za-z0-9]+(::[A-Za-z0-9]+)*$" : $"^{Path.GetFileNameWithoutExtension(file).Split('-')[1]}(_[a-z0-9]+)*$";
        Assert.That(Data.Services(file).Select(service => service.Key), Has.All.Match(form));
    }

    [TestCaseSource(nameof(Files))]
    public void Every_delivery_model_has_services(string file) =>
        Assert.That(Data.Services(file).Select(service => service.Value.Model).Distinct(), Is.EquivalentTo(Enum.GetValues<DeliveryModel>()));
}
