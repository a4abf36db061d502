using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Documents.Yaml;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Services;
using IacSrmScanner.Testing;

namespace IacSrmScanner.Responsibility.Tests;

/// <summary>The responsibility data of the repository.</summary>
internal static class Data
{
    private static readonly DiskFileTree Tree = new(Path.Combine(Repository.Rules, "responsibility"));

    public static ResponsibilityModel Model { get; } = ResponsibilityReader.Read(Read("layers.yaml"), Read("controls.yaml"));

    public static IReadOnlyList<string> ServiceFiles => Tree.FilesIn("services");

    public static KeyValuePair<string, ServiceModel>[] Services(string file) => [.. ServiceTable.Read(Read($"services/{file}"))];

    public static ServiceTable ServicesOf(Dialect dialect, Cloud cloud) => new(Services((dialect, cloud) switch
    {
        _ when dialect == Dialect.CloudFormation => "cloudformation.yaml",
        (_, Cloud.Azure) => "terraform-azurerm.yaml",
        (_, Cloud.Gcp) => "terraform-google.yaml",
        _ => "terraform-aws.yaml",
    }));

    private static DocumentNode Read(string path)
    {
        var source = Tree.Read(path, []) ?? throw new FileNotFoundException(path);
        var document = YamlReader.Read(source);
        Assert.That(document.Diagnostics, Is.Empty);
        return document.Root ?? throw new InvalidDataException($"'{path}' is empty.");
    }
}
