using IacSrmScanner.Cli;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Rules.Conditions.Relations;

namespace IacSrmScanner.Catalogue.Tests;

/// <summary>The owner flips with the configuration, in the duties of a resource.</summary>
internal sealed class OwnerTests
{
    private static readonly Composition Composition = new();

    [TestCase("aws_ecs_service", "launch_type = \"EC2\"", "os-patching", Owner.Customer)]
    [TestCase("aws_ecs_service", "launch_type = \"FARGATE\"", "os-patching", Owner.Provider)]
    [TestCase("aws_ecs_service", "launch_type = var.x", "os-patching", null)]
    [TestCase("aws_eks_node_group", "ami_type = \"CUSTOM\"", "operating-system", Owner.Customer)]
    [TestCase("aws_eks_node_group", "ami_type = \"AL2023_x86_64_STANDARD\"", "operating-system", Owner.Shared)]
    [TestCase("google_container_cluster", "enable_autopilot = true", "os-patching", Owner.Provider)]
    [TestCase("google_container_cluster", "", "os-patching", Owner.Shared)]
    [TestCase("aws_lambda_function", "package_type = \"Image\"", "runtime", Owner.Customer)]
    [TestCase("aws_lambda_function", "runtime = \"python3.13\"", "runtime", Owner.Provider)]
    [TestCase("aws_db_instance", "engine = \"custom-oracle-ee\"", "operating-system", Owner.Customer)]
    [TestCase("aws_db_instance", "engine = \"postgres\"", "operating-system", Owner.Provider)]
    [TestCase("aws_instance", "", "os-patching", Owner.Customer)]
    [TestCase("azurerm_linux_virtual_machine", "patch_mode = \"AutomaticByPlatform\"", "os-patching", Owner.Shared)]
    [TestCase("azurerm_linux_virtual_machine", "", "os-patching", Owner.Customer)]
    [TestCase("azurerm_linux_web_app", "site_config {}", "operating-system", Owner.Provider)]
    [TestCase("google_sql_database_instance", "database_version = \"POSTGRES_17\"", "physical", Owner.Provider)]
    [TestCase("google_sql_database_instance", "instance_type = \"ON_PREMISES_INSTANCE\"", "physical", Owner.Customer)]
    public void The_owner_follows_the_configuration(string type, string body, string subject, Owner? owner)
    {
        var code = $"variable \"x\" {{}}\n\nresource \"{type}\" \"r\" {{\n  {body}\n}}\n";
        var tree = new MemoryFileTree(("main.tf", code));
        var graph = Composition.FrontEnds.Single(frontEnd => frontEnd.Dialect == Dialect.Terraform).Discover(tree, ["main.tf"]).Sources.Single().Evaluate().Graph;
        var duties = Composition.Responsibility.DutiesOf(graph.Resources.Single(), new RelationIndex(graph));
        Assert.That(duties, Is.Not.Null);
        Assert.That(duties?.Layers.Concat(duties.Families).Single(each => each.Subject == subject).Owner, Is.EqualTo(owner));
    }
}
