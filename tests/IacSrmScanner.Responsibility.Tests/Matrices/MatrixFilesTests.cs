using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Matrices;

namespace IacSrmScanner.Responsibility.Tests.Matrices;

/// <summary>Every file of <c>rules/responsibility/matrices</c>.</summary>
internal sealed class MatrixFilesTests
{
    private static IEnumerable<MatrixCell> Cells => Data.Files.Matrices.SelectMany(matrix => matrix.Rows).SelectMany(row => row.Cells).Select(cell => cell.Cell);

    [Test]
    public void No_cell_is_without_a_source_and_the_documents_own_words()
    {
        Assert.That(Cells.Count(), Is.GreaterThan(400));
        Assert.Multiple(() =>
        {
            Assert.That(Cells.Select(cell => cell.Source.Document), Has.None.Empty);
            Assert.That(Cells.Select(cell => cell.Source.Url), Has.All.StartsWith("https://"));
            Assert.That(Cells.Select(cell => cell.Source.Revision + cell.Source.Date), Has.None.Empty);
            Assert.That(Cells.Select(cell => cell.Words), Has.None.Empty);
        });
    }

    [Test]
    public void The_generic_tables_have_every_layer_and_family_under_every_model()
    {
        var subjects = Data.Files.Model.Layers.Select(layer => layer.Id).Concat(Data.Files.Model.Families.Select(family => family.Id));
        var missing =
            from subject in subjects
            from model in Enum.GetValues<DeliveryModel>()
            where Data.Lookup.Cells(Cloud.Other, model, subject).Length != 1
            select $"{subject} under {model}";
        Assert.That(missing, Is.Empty);
    }

    [Test]
    public void The_customer_owns_no_more_where_more_is_delivered()
    {
        // Abstracted services and finished software hold what the customer puts in: from functions on, only layers below the code count.
        DeliveryModel[] order = [DeliveryModel.OnPremises, DeliveryModel.Iaas, DeliveryModel.ManagedMachines, DeliveryModel.Paas, DeliveryModel.Faas, DeliveryModel.Saas];
        foreach (var layer in Data.Files.Model.Layers)
        {
            Assert.That(order.Select(model => Data.Lookup.Cell(Cloud.Other, "", model, layer.Id)?.Owner), Is.Ordered, layer.Id);
        }
    }

    [Test]
    public void A_family_is_the_providers_only_where_all_its_layers_are()
    {
        var taken =
            from family in Data.Files.Model.Families
            from model in Enum.GetValues<DeliveryModel>()
            where Data.Lookup.Cell(Cloud.Other, "", model, family.Id)?.Owner == Owner.Provider
            where family.Layers.All(layer => Data.Lookup.Cell(Cloud.Other, "", model, layer)?.Owner == Owner.Customer)
            select $"{family.Id} under {model}";
        Assert.That(taken, Is.Empty);
    }

    [Test]
    public void What_was_not_verified_or_is_outdated_decides_nothing_where_another_document_speaks()
    {
        var deciding =
            from cloud in Enum.GetValues<Cloud>()
            from model in Enum.GetValues<DeliveryModel>()
            from subject in Data.Files.Model.Layers.Select(layer => layer.Id).Concat(Data.Files.Model.Families.Select(family => family.Id))
            let cell = Data.Lookup.Cell(cloud, "a service", model, subject)
            where cell is null or { IsVerified: false } or { IsCurrent: false }
            select $"{cloud} {model} {subject}";
        Assert.That(deciding, Is.Empty);
    }

    [Test]
    public void Both_revisions_of_Microsoft_are_there_and_the_later_counts()
    {
        var cells = Data.Lookup.Cells(Cloud.Azure, DeliveryModel.Saas, "application");
        Assert.That(cells.Select(cell => cell.Matrix), Is.EquivalentTo(new[] { "microsoft-2026", "microsoft-earlier", "generic" }));
        Assert.That(Data.Lookup.Cell(Cloud.Azure, "Purview", DeliveryModel.Saas, "application")?.Matrix, Is.EqualTo("microsoft-2026"));
    }

    [TestCase("a: b", "RSP0004")]
    [TestCase("{ title: T, cloud: mars, sources: { s: { document: D, date: 2026-01 } }, columns: { C: [iaas] }, rows: [{ words: W, source: s, cells: { C: customer } }] }", "RSP0006")]
    [TestCase("{ title: T, cloud: aws, sources: { s: { document: D } }, columns: { C: [iaas] }, rows: [{ words: W, source: s, cells: { C: customer } }] }", "RSP0010")]
    [TestCase("{ title: T, cloud: aws, sources: { s: { document: D, date: soon } }, columns: { C: [iaas] }, rows: [{ words: W, source: s, cells: { C: customer } }] }", "RSP0007")]
    [TestCase("{ title: T, cloud: aws, sources: { s: { document: D, date: 2026-01 } }, columns: { C: [iaas] }, rows: [{ words: W, source: t, cells: { C: customer } }] }", "RSP0006")]
    [TestCase("{ title: T, cloud: aws, sources: { s: { document: D, date: 2026-01 } }, columns: { C: [iaas] }, rows: [{ words: W, source: s, cells: { X: customer } }] }", "RSP0006")]
    [TestCase("{ title: T, cloud: aws, sources: { s: { document: D, date: 2026-01 } }, columns: { C: [iaas] }, rows: [{ words: W, layers: [cake], source: s, cells: { C: customer } }] }", "RSP0006")]
    [TestCase("{ title: T, cloud: aws, sources: { s: { document: D, date: 2026-01 } }, columns: { C: [iaas] }, rows: [{ words: W, source: s, cells: { C: { owner: nobody, verified: perhaps } } }] }", "RSP0008")]
    public void A_matrix_is_read_strictly(string text, string id)
    {
        var diagnostics = new List<Diagnostic>();
        Data.With("matrices/aws.yaml", text, diagnostics);
        Assert.That(diagnostics.Select(diagnostic => diagnostic.Id), Has.Member(id));
    }
}
