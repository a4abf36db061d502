using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Services;

namespace IacSrmScanner.Responsibility.Tests.Services;

internal sealed class OwnerLookupTests
{
    private static readonly OwnerLookup Owners = new(Data.Model, Data.ServicesOf);

    [TestCase("terraform", Cloud.Aws, "aws_instance", DeliveryModel.Iaas)]
    [TestCase("terraform", Cloud.Aws, "aws_launch_template", DeliveryModel.Iaas)]
    [TestCase("terraform", Cloud.Aws, "aws_ecs_service", DeliveryModel.Containers)]
    [TestCase("terraform", Cloud.Aws, "aws_eks_cluster", DeliveryModel.Containers)]
    [TestCase("terraform", Cloud.Aws, "aws_db_instance", DeliveryModel.Paas)]
    [TestCase("terraform", Cloud.Aws, "aws_s3_bucket", DeliveryModel.Paas)]
    [TestCase("terraform", Cloud.Aws, "aws_lambda_function", DeliveryModel.Faas)]
    [TestCase("terraform", Cloud.Azure, "azurerm_linux_virtual_machine", DeliveryModel.Iaas)]
    [TestCase("terraform", Cloud.Azure, "azurerm_kubernetes_cluster", DeliveryModel.Containers)]
    [TestCase("terraform", Cloud.Azure, "azurerm_storage_account", DeliveryModel.Paas)]
    [TestCase("terraform", Cloud.Azure, "azurerm_linux_function_app", DeliveryModel.Faas)]
    [TestCase("terraform", Cloud.Gcp, "google_compute_instance", DeliveryModel.Iaas)]
    [TestCase("terraform", Cloud.Gcp, "google_container_cluster", DeliveryModel.Containers)]
    [TestCase("terraform", Cloud.Gcp, "google_sql_database_instance", DeliveryModel.Paas)]
    [TestCase("terraform", Cloud.Gcp, "google_cloudfunctions_function", DeliveryModel.Faas)]
    [TestCase("cloudformation", Cloud.Aws, "AWS::EC2::Instance", DeliveryModel.Iaas)]
    [TestCase("cloudformation", Cloud.Aws, "AWS::ECS::Service", DeliveryModel.Containers)]
    [TestCase("cloudformation", Cloud.Aws, "AWS::RDS::DBInstance", DeliveryModel.Paas)]
    [TestCase("cloudformation", Cloud.Aws, "AWS::Lambda::Function", DeliveryModel.Faas)]
    [TestCase("cloudformation", Cloud.Aws, "AWS::Serverless::Function", DeliveryModel.Faas)]
    public void A_resource_is_delivered_as_its_service_is(string dialect, Cloud cloud, string type, DeliveryModel model) =>
        Assert.That(Owners.ServiceOf(Resource(dialect, cloud, type))?.Model, Is.EqualTo(model));

    [TestCase("aws_instance", "operating-system", Owner.Customer)]
    [TestCase("aws_eks_cluster", "operating-system", Owner.Shared)]
    [TestCase("aws_db_instance", "operating-system", Owner.Provider)]
    [TestCase("aws_lambda_function", "runtime", Owner.Provider)]
    [TestCase("aws_lambda_function", "application", Owner.Customer)]
    [TestCase("aws_db_instance", "data", Owner.Customer)]
    public void The_layers_owner_follows(string type, string layer, Owner owner) =>
        Assert.That(Owners.OwnerOf(Resource("terraform", Cloud.Aws, type), layer), Is.EqualTo(owner));

    [Test]
    public void A_type_of_no_known_service_counts_as_a_managed_platform()
    {
        var resource = Resource("terraform", Cloud.Aws, "aws_nosuchservice_thing");
        Assert.Multiple(() =>
        {
            Assert.That(Owners.ServiceOf(resource), Is.Null);
            Assert.That(Owners.OwnerOf(resource, "operating-system"), Is.EqualTo(Owner.Provider));
            Assert.That(Owners.OwnerOf(resource, "configuration"), Is.EqualTo(Owner.Customer));
        });
    }

    [Test]
    public void The_services_of_a_dialect_and_cloud_are_asked_for_once()
    {
        var asked = new List<(Dialect, Cloud)>();
        var owners = new OwnerLookup(Data.Model, (dialect, cloud) =>
        {
            asked.Add((dialect, cloud));
            return Data.ServicesOf(dialect, cloud);
        });
        foreach (var type in (string[])["aws_instance", "aws_s3_bucket", "aws_db_instance"])
        {
            owners.OwnerOf(Resource("terraform", Cloud.Aws, type), "data");
        }

        Assert.That(asked, Is.EqualTo(new[] { (Dialect.Terraform, Cloud.Aws) }));
    }

    private static Resource Resource(string dialect, Cloud cloud, string type)
    {
        var here = new SourceSpan(new SourceText("main.tf", ""), new TextSpan(0, 0));
        var nothing = new MapValue([], Provenance.Written(here));
        return new Resource
        {
            Dialect = new Dialect(dialect),
            Cloud = cloud,
            Type = type,
            Name = "x",
            Address = "x",
            Body = nothing,
            Meta = nothing,
            Header = here,
            Extent = here,
        };
    }
}
