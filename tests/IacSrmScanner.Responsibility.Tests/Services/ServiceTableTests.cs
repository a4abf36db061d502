using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Services;

namespace IacSrmScanner.Responsibility.Tests.Services;

internal sealed class ServiceTableTests
{
    private static readonly ServiceTable Table = new(
    [
        KeyValuePair.Create("aws_db", new ServiceModel("RDS", DeliveryModel.Paas)),
        KeyValuePair.Create("aws_db_proxy", new ServiceModel("RDS Proxy", DeliveryModel.Paas)),
        KeyValuePair.Create("AWS::EC2", new ServiceModel("EC2", DeliveryModel.Iaas)),
    ]);

    [TestCase("aws_db_instance", "RDS")]
    [TestCase("aws_db_proxy", "RDS Proxy")]
    [TestCase("aws_db_proxy_endpoint", "RDS Proxy")]
    [TestCase("aws_dbx", null)]
    [TestCase("AWS::EC2::Instance", "EC2")]
    [TestCase("", null)]
    public void The_longest_prefix_up_to_a_separator_decides(string type, string? service) =>
        Assert.That(Table.Find(type)?.Service, Is.EqualTo(service));
}
