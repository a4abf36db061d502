using IacSrmScanner.Core.Resources;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Services;

namespace IacSrmScanner.Responsibility.Tests.Services;

internal sealed class ClassificationTests
{
    [TestCase("aws_instance", "EC2", DeliveryModel.Iaas, Role.Primary)]
    [TestCase("aws_ebs_volume", "EBS", DeliveryModel.Iaas, Role.Primary)]
    [TestCase("aws_db_instance", "RDS and Aurora", DeliveryModel.Paas, Role.Primary)]
    [TestCase("aws_db_parameter_group", "RDS and Aurora", DeliveryModel.Paas, Role.Control)]
    [TestCase("aws_s3_bucket", "S3", DeliveryModel.Abstracted, Role.Primary)]
    [TestCase("aws_s3_bucket_policy", "S3", DeliveryModel.Abstracted, Role.Access)]
    [TestCase("aws_s3_object", "S3", DeliveryModel.Abstracted, Role.Content)]
    [TestCase("aws_lambda_function", "Lambda", DeliveryModel.Faas, Role.Primary)]
    [TestCase("aws_eks_fargate_profile", "EKS on Fargate", DeliveryModel.ServerlessContainers, Role.Primary)]
    [TestCase("aws_security_group", "VPC security groups", DeliveryModel.Iaas, Role.NetworkRule)]
    [TestCase("aws_iam_role_policy_attachment", "IAM", DeliveryModel.Abstracted, Role.Access)]
    [TestCase("aws_key_pair", "EC2", DeliveryModel.Iaas, Role.Credential)]
    [TestCase("aws_secretsmanager_secret", "Secrets Manager", DeliveryModel.Abstracted, Role.Primary)]
    [TestCase("aws_cloudformation_stack", "CloudFormation", DeliveryModel.Abstracted, Role.Wrapper)]
    [TestCase("aws_lb_target_group_attachment", "Elastic Load Balancing", DeliveryModel.Abstracted, Role.Link)]
    [TestCase("aws_msk_serverless_cluster", "MSK Serverless", DeliveryModel.Abstracted, Role.Primary)]
    [TestCase("aws_quicksight_data_set", "QuickSight", DeliveryModel.Saas, Role.Primary)]
    [TestCase("azurerm_linux_virtual_machine", "Virtual Machines", DeliveryModel.Iaas, Role.Primary)]
    [TestCase("azurerm_managed_disk", "Managed Disks", DeliveryModel.Iaas, Role.Primary)]
    [TestCase("azurerm_kubernetes_cluster", "Kubernetes Service", DeliveryModel.ManagedNodes, Role.Primary)]
    [TestCase("azurerm_storage_account", "Storage", DeliveryModel.Abstracted, Role.Primary)]
    [TestCase("azurerm_mssql_managed_instance", "Azure SQL Managed Instance", DeliveryModel.Paas, Role.Primary)]
    [TestCase("azurerm_mssql_firewall_rule", "Azure SQL", DeliveryModel.Paas, Role.NetworkRule)]
    [TestCase("azurerm_mssql_virtual_machine", "SQL Server on virtual machines", DeliveryModel.Iaas, Role.Primary)]
    [TestCase("azurerm_container_app", "Container Apps", DeliveryModel.ServerlessContainers, Role.Primary)]
    [TestCase("azurerm_arc_machine", "Arc-enabled servers", DeliveryModel.OnPremises, Role.Primary)]
    [TestCase("google_compute_instance", "Compute Engine", DeliveryModel.Iaas, Role.Primary)]
    [TestCase("google_compute_firewall", "VPC", DeliveryModel.Iaas, Role.NetworkRule)]
    [TestCase("google_compute_url_map", "Cloud Load Balancing", DeliveryModel.Abstracted, Role.Primary)]
    [TestCase("google_storage_bucket_iam_member", "Cloud Storage", DeliveryModel.Abstracted, Role.Access)]
    [TestCase("google_gkeonprem_vmware_cluster", "GKE on-prem", DeliveryModel.OnPremises, Role.Primary)]
    [TestCase("google_cloud_run_v2_service", "Cloud Run", DeliveryModel.ServerlessContainers, Role.Primary)]
    [TestCase("google_vmwareengine_private_cloud", "VMware Engine", DeliveryModel.Iaas, Role.Primary)]
    public void Terraform_types(string type, string service, DeliveryModel model, Role role) =>
        Expect(Dialect.Terraform, type, service, model, role);

    [TestCase("AWS::EC2::Instance", "EC2", DeliveryModel.Iaas, Role.Primary)]
    [TestCase("AWS::EC2::Volume", "EBS", DeliveryModel.Iaas, Role.Primary)]
    [TestCase("AWS::EC2::SecurityGroupIngress", "VPC security groups", DeliveryModel.Iaas, Role.NetworkRule)]
    [TestCase("AWS::S3::BucketPolicy", "S3", DeliveryModel.Abstracted, Role.Access)]
    [TestCase("AWS::Serverless::Function", "Lambda (SAM)", DeliveryModel.Faas, Role.Primary)]
    [TestCase("AWS::IAM::ManagedPolicy", "IAM", DeliveryModel.Abstracted, Role.Primary)]
    [TestCase("AWS::CloudFormation::Stack", "CloudFormation", DeliveryModel.Abstracted, Role.Wrapper)]
    [TestCase("AWS::RedshiftServerless::Workgroup", "Redshift Serverless", DeliveryModel.Abstracted, Role.Primary)]
    public void CloudFormation_types(string type, string service, DeliveryModel model, Role role) =>
        Expect(Dialect.CloudFormation, type, service, model, role);

    [TestCase("terraform", "random_id")]
    [TestCase("terraform", "aws_dbx")]
    [TestCase("cloudformation", "Custom::Thing")]
    [TestCase("cloudformation", "")]
    public void A_type_of_no_known_service_has_no_classification(string dialect, string type) =>
        Assert.That(Data.Lookup.Classify(new Dialect(dialect), type), Is.Null);

    private static void Expect(Dialect dialect, string type, string service, DeliveryModel model, Role role)
    {
        var found = Data.Lookup.Classify(dialect, type);
        Assert.That((found?.Service, found?.Model, found?.Role), Is.EqualTo(((string?)service, (DeliveryModel?)model, (Role?)role)));
    }
}
