using System.Collections.Concurrent;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents.Yaml;
using IacSrmScanner.Responsibility.Duties;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Rules.Controls;
using IacSrmScanner.Rules.Findings;
using IacSrmScanner.Rules.Loading;
using IacSrmScanner.Rules.Matrix;

namespace IacSrmScanner.Samples.Tests.Matrix;

/// <summary>
/// Two resources of one type whose configuration decides the owner: the owner flips in the matrix, and with it the verdicts of a
/// control on the layer that flips.
/// </summary>
internal sealed class OwnerFlipTests
{
    private const Owner Customer = Owner.Customer;
    private const Owner Shared = Owner.Shared;
    private const Owner Provider = Owner.Provider;

    private static readonly ConcurrentDictionary<string, MatrixCase> Cases = new(StringComparer.Ordinal);

    [TestCase("aws-compute", "aws_ecs_service", "operating-system", "os-patching", Customer, Provider)]
    [TestCase("aws-compute", "aws_ecs_task_definition", "operating-system", "os-patching", Customer, Provider)]
    [TestCase("aws-compute", "aws_ecs_capacity_provider", "operating-system", "os-patching", Customer, Shared)]
    [TestCase("aws-compute", "aws_eks_cluster", "operating-system", "os-patching", Shared, Provider)]
    [TestCase("aws-compute", "aws_eks_node_group", "operating-system", "os-patching", Customer, Shared)]
    [TestCase("aws-compute", "aws_lambda_function", "runtime", "", Customer, Provider)]
    [TestCase("aws-compute", "aws_batch_compute_environment", "operating-system", "os-patching", Customer, Provider)]
    [TestCase("aws-compute", "aws_batch_job_definition", "operating-system", "os-patching", Customer, Provider)]
    [TestCase("aws-compute", "aws_apprunner_service", "runtime", "runtime-currency", Customer, Shared)]
    [TestCase("aws-compute", "aws_appstream_fleet", "operating-system", "os-patching", Customer, Provider)]
    [TestCase("aws-compute", "aws_elastic_beanstalk_environment", "operating-system", "", Shared, Provider)]
    [TestCase("aws-compute", "aws_codebuild_project", "runtime", "runtime-currency", Customer, Shared)]
    [TestCase("aws-compute", "aws_sagemaker_notebook_instance", "operating-system", "os-patching", Shared, Provider)]
    [TestCase("aws-compute", "aws_sagemaker_endpoint_configuration", "runtime", "runtime-currency", Customer, Shared)]
    [TestCase("aws-compute", "aws_instance", "physical", "", Customer, Provider)]
    [TestCase("aws-compute", "aws_ebs_volume", "physical", "", Customer, Provider)]
    [TestCase("aws-data", "aws_db_instance", "operating-system", "os-patching", Customer, Provider)]
    [TestCase("aws-data", "aws_rds_cluster", "runtime", "runtime-currency", Shared, Provider)]
    [TestCase("aws-data", "aws_emr_cluster", "operating-system", "os-patching", Customer, Provider)]
    [TestCase("aws-data", "aws_emrserverless_application", "runtime", "runtime-currency", Customer, Provider)]
    [TestCase("azure-compute", "azurerm_linux_virtual_machine", "operating-system", "os-patching", Customer, Shared)]
    [TestCase("azure-compute", "azurerm_windows_virtual_machine_scale_set", "operating-system", "os-patching", Customer, Shared)]
    [TestCase("azure-compute", "azurerm_mssql_virtual_machine", "operating-system", "os-patching", Customer, Shared)]
    [TestCase("azure-compute", "azurerm_batch_pool", "operating-system", "os-patching", Customer, Shared)]
    [TestCase("azure-compute", "azurerm_kubernetes_cluster", "operating-system", "os-patching", Customer, Shared)]
    [TestCase("azure-compute", "azurerm_kubernetes_cluster_node_pool", "operating-system", "os-patching", Customer, Shared)]
    [TestCase("azure-compute", "azurerm_linux_web_app", "runtime", "runtime-currency", Customer, Shared)]
    [TestCase("azure-compute", "azurerm_linux_function_app", "runtime", "", Customer, Provider)]
    [TestCase("gcp-compute", "google_compute_instance", "operating-system", "os-patching", Customer, Shared)]
    [TestCase("gcp-compute", "google_compute_instance_template", "operating-system", "os-patching", Customer, Shared)]
    [TestCase("gcp-compute", "google_container_cluster", "operating-system", "os-patching", Shared, Provider)]
    [TestCase("gcp-compute", "google_app_engine_flexible_app_version", "runtime", "runtime-currency", Customer, Shared)]
    [TestCase("gcp-compute", "google_dataproc_cluster", "operating-system", "os-patching", Customer, Shared)]
    [TestCase("gcp-compute", "google_composer_environment", "operating-system", "os-patching", Shared, Provider)]
    [TestCase("gcp-compute", "google_workstations_workstation_config", "runtime", "runtime-currency", Customer, Shared)]
    [TestCase("gcp-data", "google_sql_database_instance", "physical", "", Customer, Provider)]
    [TestCase("cfn-compute", "AWS::ECS::Service", "operating-system", "os-patching", Customer, Provider)]
    [TestCase("cfn-compute", "AWS::ECS::TaskDefinition", "operating-system", "os-patching", Customer, Provider)]
    [TestCase("cfn-compute", "AWS::EKS::Nodegroup", "operating-system", "os-patching", Customer, Shared)]
    [TestCase("cfn-compute", "AWS::EKS::Cluster", "operating-system", "os-patching", Shared, Provider)]
    [TestCase("cfn-compute", "AWS::Lambda::Function", "runtime", "", Customer, Provider)]
    [TestCase("cfn-compute", "AWS::EC2::Instance", "physical", "", Customer, Provider)]
    [TestCase("cfn-compute", "AWS::ElasticBeanstalk::Environment", "operating-system", "", Shared, Provider)]
    [TestCase("cfn-data", "AWS::RDS::DBInstance", "operating-system", "os-patching", Customer, Provider)]
    [TestCase("cfn-data", "AWS::EMR::Cluster", "operating-system", "os-patching", Customer, Provider)]
    public void The_owner_flips_in_the_matrix_and_in_the_findings(string name, string type, string layer, string family, Owner yours, Owner theirs)
    {
        var scan = Cases.GetOrAdd($"{name} {type}", _ => MatrixCase.Scan(name, Probe(type, layer)));
        var rows = scan.Matrix.Resources.Where(row => row.Resource.Type == type).ToArray();
        Assert.Multiple(() =>
        {
            Check(rows.Single(row => row.Resource.Name.EndsWith("yours", StringComparison.OrdinalIgnoreCase)), yours);
            Check(rows.Single(row => row.Resource.Name.EndsWith("theirs", StringComparison.OrdinalIgnoreCase)), theirs);
        });

        void Check(MatrixResource row, Owner owner)
        {
            var state = owner == Provider ? DutyState.Inherited : DutyState.Missing;
            var duty = row.Layers.Single(each => each.Subject == layer);
            Assert.That((duty.Ownership.Owner, duty.State), Is.EqualTo(((Owner?)owner, state)), $"{row.Resource.Address}, {layer}");
            Assert.That(
                scan.Findings.Where(finding => finding.Control.Id == ProbeId && finding.Resource == row.Resource).Select(finding => (finding.Outcome, finding.Owner)),
                Is.EqualTo(owner == Provider ? [] : new[] { (Outcome.Fail, owner) }),
                $"{row.Resource.Address}, the findings");
            if (family.Length > 0)
            {
                Assert.That(row.Families.Single(each => each.Subject == family).Ownership.Owner, Is.EqualTo(owner), $"{row.Resource.Address}, {family}");
            }
        }
    }

    private const string ProbeId = "SRM-ORG-PROBE-001";

    /// <summary>A control that no resource meets, on the layer whose owner flips.</summary>
    private static Control Probe(string type, string layer)
    {
        var dialect = type.Contains("::", StringComparison.Ordinal) ? Dialect.CloudFormation : Dialect.Terraform;
        var text = $$"""
            id: {{ProbeId}}
            name: Probe
            title: Nothing is ever good enough
            severity: low
            srm: { layer: {{layer}}, control: supply-chain, customer: Acts., provider: Helps. }
            why: So.
            fix: Do.
            message: "'{resource}' is not."
            checks:
              - dialect: {{dialect}}
                resource: {{type}}
                require: { path: never_there, exists: true }
            """;
        var root = YamlReader.Read(new SourceText("probe.yaml", text)).Root ?? throw new InvalidOperationException("no YAML");
        var control = ControlLoader.Load(root, LinkTable.Empty, SupportIndex.Empty, out var diagnostics);
        Assert.That(diagnostics, Is.Empty);
        return control ?? throw new InvalidOperationException("no control");
    }
}
