using IacSrmScanner.Core.Resources;
using IacSrmScanner.Responsibility.Layers;

namespace IacSrmScanner.Responsibility.Tests.Matrices;

/// <summary>Which document counts where several speak.</summary>
internal sealed class DecidingCellTests
{
    [TestCase(Cloud.Gcp, "Cloud SQL", DeliveryModel.Paas, "network", "google-cloud-sql", TestName = "the statement on the service")]
    [TestCase(Cloud.Gcp, "AlloyDB", DeliveryModel.Paas, "network", "generic", TestName = "what was not verified does not count")]
    [TestCase(Cloud.Azure, "App Service", DeliveryModel.Paas, "application", "microsoft-2026", TestName = "the provider's matrix")]
    [TestCase(Cloud.Azure, "Azure Functions", DeliveryModel.Faas, "application", "generic", TestName = "where the provider is silent")]
    [TestCase(Cloud.Aws, "ECS", DeliveryModel.ServerlessContainers, "operating-system", "aws-fargate", TestName = "Fargate")]
    [TestCase(Cloud.Aws, "EKS", DeliveryModel.ManagedNodes, "operating-system", "generic", TestName = "nodes of EKS")]
    [TestCase(Cloud.Aws, "Outposts", DeliveryModel.OnPremises, "physical", "generic", TestName = "Outposts were not verified")]
    public void The_most_precise_verified_document_counts(Cloud cloud, string service, DeliveryModel model, string subject, string matrix) =>
        Assert.That(Data.Lookup.Cell(cloud, service, model, subject)?.Matrix, Is.EqualTo(matrix));

    [Test]
    public void A_subject_of_which_no_document_speaks_has_no_cell() =>
        Assert.That(Data.Lookup.Cell(Cloud.Aws, "ECS", DeliveryModel.Iaas, "nothing"), Is.Null);
}
