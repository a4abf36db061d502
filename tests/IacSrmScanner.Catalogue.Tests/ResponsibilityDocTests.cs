using IacSrmScanner.Cli;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Reading;
using IacSrmScanner.Testing;

namespace IacSrmScanner.Catalogue.Tests;

#pragma warning disable RS0030 // Reads a document of the repository.

/// <summary>The table of <c>docs/responsibility.md</c> is that of the data.</summary>
internal sealed class ResponsibilityDocTests
{
    [Test]
    public void The_generic_split_of_the_document_is_that_of_the_data()
    {
        var data = new Composition().Responsibility.Data;
        var models = Enum.GetValues<DeliveryModel>();
        var lines = new List<string>
        {
            $"| layer | {string.Join(" | ", models.Select(Words.Of))} |",
            $"|---|{string.Concat(models.Select(_ => "---|"))}",
        };
        lines.AddRange(data.Model.Layers.Select(layer =>
            $"| {layer.Title} | {string.Join(" | ", models.Select(model => data.Cell(Cloud.Other, "", model, layer.Id)?.Owner.ToString()[..1]))} |"));
        Assert.That(File.ReadAllText(Path.Combine(Repository.Root, "docs", "responsibility.md")), Does.Contain(string.Join('\n', lines)));
    }
}
