using IacSrmScanner.Core.Resources;
using IacSrmScanner.Responsibility.Compiled;
using IacSrmScanner.Responsibility.DeliveryModels;
using IacSrmScanner.Responsibility.Layers;

namespace IacSrmScanner.Responsibility.Tests.Compiled;

internal sealed class ResponsibilityDataTests
{
    [Test]
    public void Nothing_is_read_before_it_is_asked_and_a_type_costs_a_few_pieces()
    {
        var pieces = ResponsibilityWriter.Write(Data.Files).ToDictionary(piece => piece.Key, piece => piece.Value, StringComparer.Ordinal);
        var asked = new List<string>();
        var data = new ResponsibilityData(key =>
        {
            asked.Add(key);
            return pieces.GetValueOrDefault(key);
        });
        Assert.That(asked, Is.Empty);

        var type = data.Classify(Dialect.Terraform, "aws_db_instance");
        data.OwnerOf(Cloud.Aws, type, DeliveryAnswer.Of(DeliveryModel.Paas, ""), "operating-system");
        Assert.That(asked, Has.Count.LessThanOrEqualTo(9));

        asked.Clear();
        data.OwnerOf(Cloud.Aws, data.Classify(Dialect.Terraform, "aws_db_instance"), DeliveryAnswer.Of(DeliveryModel.Paas, ""), "operating-system");
        Assert.That(asked, Is.Empty, "what was asked once is kept");
    }

    [Test]
    public void The_compiled_cells_are_those_of_the_files()
    {
        var written = Data.Files.Matrices.Where(matrix => matrix.Id == "aws-fargate").SelectMany(matrix => matrix.Rows).SelectMany(row => row.Cells).First(cell => cell.Cell.Services.Length > 1).Cell;
        var read = Data.Lookup.Cells(Cloud.Aws, DeliveryModel.ServerlessContainers, "os-patching").Single(cell => cell.Matrix == written.Matrix);
        Assert.That(read with { Services = [] }, Is.EqualTo(written with { Services = [] }));
        Assert.That(read.Services, Is.EqualTo(written.Services));
    }
}
