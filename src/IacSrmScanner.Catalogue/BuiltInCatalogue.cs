using IacSrmScanner.Core.Resources;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Services;
using IacSrmScanner.Rules.Compiled;

namespace IacSrmScanner.Catalogue;

/// <summary>The rules and responsibility data that ship with the tool.</summary>
public static class BuiltInCatalogue
{
    private const string ServicesFolder = "responsibility/services/";

    public static CompiledCatalogue Open()
    {
        using var stream = typeof(BuiltInCatalogue).Assembly.GetManifestResourceStream("catalogue.bin")
            ?? throw new InvalidDataException("The compiled catalogue is not in this build.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new CompiledCatalogue(bytes);
    }

    public static ResponsibilityModel Model(CompiledCatalogue catalogue) =>
        ResponsibilityReader.Read(catalogue.Tree("responsibility/layers"), catalogue.Tree("responsibility/controls"));

    public static OwnerLookup Owners(CompiledCatalogue catalogue, ResponsibilityModel model) =>
        new(model, (dialect, cloud) => Services(catalogue, dialect, cloud));

    private static ServiceTable Services(CompiledCatalogue catalogue, Dialect dialect, Cloud cloud)
    {
        var name = (dialect, cloud) switch
        {
            _ when dialect == Dialect.CloudFormation => "cloudformation",
            (_, Cloud.Aws) => "terraform-aws",
            (_, Cloud.Azure) => "terraform-azurerm",
            (_, Cloud.Gcp) => "terraform-google",
            _ => null,
        };
        return new ServiceTable(name is null ? [] : ServiceTable.Read(catalogue.Tree(ServicesFolder + name)));
    }
}
