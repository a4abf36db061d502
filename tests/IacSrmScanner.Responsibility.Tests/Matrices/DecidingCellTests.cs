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
    [TestCase(Cloud.Aws, "Outposts", DeliveryModel.OnPremises, "physical", "generic", TestName = "the site of Outposts was not verified")]
    [TestCase(Cloud.Aws, "Outposts", DeliveryModel.OnPremises, "virtualization", "aws-outposts", TestName = "the software of Outposts was")]
    [TestCase(Cloud.Aws, "S3", DeliveryModel.Abstracted, "encryption-at-rest", "aws-encryption", TestName = "what a service always encrypts")]
    [TestCase(Cloud.Aws, "SQS", DeliveryModel.Abstracted, "encryption-at-rest", "aws", TestName = "what a service encrypts unless it is told not to")]
    [TestCase(Cloud.Azure, "Storage", DeliveryModel.Abstracted, "encryption-at-rest", "azure-encryption", TestName = "storage of Azure")]
    [TestCase(Cloud.Azure, "Database for MySQL", DeliveryModel.Paas, "encryption-at-rest", "controls", TestName = "a service of which it was not verified")]
    [TestCase(Cloud.Gcp, "Pub/Sub", DeliveryModel.Abstracted, "encryption-at-rest", "google-encryption", TestName = "all of Google")]
    public void The_most_precise_verified_document_counts(Cloud cloud, string service, DeliveryModel model, string subject, string matrix) =>
        Assert.That(Data.Lookup.Cell(cloud, service, model, subject)?.Matrix, Is.EqualTo(matrix));

    [Test]
    public void A_subject_of_which_no_document_speaks_has_no_cell() =>
        Assert.That(Data.Lookup.Cell(Cloud.Aws, "ECS", DeliveryModel.Iaas, "nothing"), Is.Null);
}
