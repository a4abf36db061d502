using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Tests.Plan;

internal sealed class PlanLocationTests
{
    private const string Source = """
        variable "size" { default = 5 }
        variable "password" {}
        resource "aws_kms_key" "k" {}
        locals { key = aws_kms_key.k.arn }
        resource "aws_x" "a" {
          count    = 2
          size     = var.size
          key      = local.key
          password = var.password
          rule {
            port = 443
            name = "b"
          }
          rule {
            port = 22
            name = "a"
          }
          tags = { team = "core" }
          lifecycle {
            prevent_destroy = true
          }
        }
        """;

    private static string Values => """{"size": 5, "port": 80, "password": "hunter2", "rule": [{"port": 22, "name": "a", "self": false}, {"port": 443, "name": "b"}], "tags": {"team": "core"}}""";

    private static string Plan => Planned.One(
        "aws_x.a[1]",
        Values,
        """{"id": true, "key": true, "rule": [{}, {"arn": true}]}""",
        """{"size": {"references": ["var.size"]}, "key": {"references": ["local.key"]}}""",
        """{"password": true}""",
        """ "variables": {"size": {"value": 5}, "password": {"value": "hunter2"}}, """);

    [Test]
    public void Resources_and_values_are_located_in_the_source()
    {
        var resource = Planned.Files(("plan.json", Plan), ("main.tf", Source)).Resource("aws_x.a[1]");
        Assert.Multiple(() =>
        {
            Assert.That(resource.Header.Text, Is.EqualTo("resource \"aws_x\" \"a\""));
            Assert.That(resource.Extent.Text, Does.EndWith("}"));
            Assert.That(resource.At("size").Provenance.Span.Text, Is.EqualTo("var.size"));
            Assert.That(resource.Body.Find("size")?.KeySpan?.Text, Is.EqualTo("size"));
            Assert.That(resource.At("port").Provenance.Span.Text, Is.EqualTo("resource \"aws_x\" \"a\""), "only the plan has it");
            Assert.That(resource.At("tags.team").Provenance.Span.Text, Is.EqualTo("\"core\""));
            Assert.That(Evaluated.Show(resource.Meta), Is.EqualTo("{lifecycle = {prevent_destroy = true}}"));
        });
    }

    [Test]
    public void Blocks_of_a_set_are_found_by_content()
    {
        var resource = Planned.Files(("plan.json", Plan), ("main.tf", Source)).Resource("aws_x.a[1]");
        Assert.Multiple(() =>
        {
            Assert.That(resource.At("rule.0.port").Provenance.Span.ToString(), Is.EqualTo("main.tf:15:12"));
            Assert.That(resource.At("rule.0.self").Provenance.Span.ToString(), Is.EqualTo("main.tf:14:3"), "at the block's header");
            Assert.That(resource.At("rule.1.port").Provenance.Span.ToString(), Is.EqualTo("main.tf:11:12"));
        });
    }

    [Test]
    public void The_source_tells_what_was_written_and_follows_locals()
    {
        var resource = Planned.Files(("plan.json", Plan), ("main.tf", Source)).Resource("aws_x.a[1]");
        Assert.Multiple(() =>
        {
            Assert.That(resource.Body["id"], Is.Null);
            Assert.That((resource.At("key") as UnknownValue)?.IsNotNull, Is.True);
            Assert.That(Evaluated.References(resource.At("key")), Is.EqualTo("aws_kms_key.k:arn"));
            Assert.That(((UnknownValue)resource.At("password")).Why.Kind, Is.EqualTo(UnknownKind.Input), "it was given from outside");
        });
    }

    [Test]
    public void A_secret_that_a_file_holds_is_written_there()
    {
        var resource = Planned.Files(("plan.json", Plan), ("main.tf", Source), ("terraform.tfvars", "password = \"hunter2\"")).Resource("aws_x.a[1]");
        Assert.That(Evaluated.Show(resource.At("password")), Is.EqualTo("\"hunter2\""));
    }

    [Test]
    public void Resources_of_modules_are_located_in_the_module_with_the_calls()
    {
        var plan = Planned.Files(
            ("plan.json", Planned.One("module.net[\"x\"].aws_x.a", """{"size": 5}""", expressions: null)),
            ("main.tf", """
                module "net" {
                  source   = "./net"
                  for_each = toset(["x"])
                  size     = 5
                }
                """),
            ("net/main.tf", """
                variable "size" {}
                resource "aws_x" "a" {
                  size = var.size
                }
                """));
        var resource = plan.Resource("module.net[\"x\"].aws_x.a");
        Assert.Multiple(() =>
        {
            Assert.That(resource.Header.ToString(), Is.EqualTo("net/main.tf:2:1"));
            Assert.That(resource.At("size").Provenance.Span.ToString(), Is.EqualTo("net/main.tf:3:10"));
            Assert.That(resource.CallChain.Select(call => $"{call.Name} {call.Header}"), Is.EqualTo(new[] { "module.net[\"x\"] main.tf:1:1" }));
            Assert.That(plan.Files, Is.EquivalentTo(new[] { "plan.json", "main.tf", "net/main.tf" }));
            Assert.That(plan.Diagnostics, Is.Empty);
        });
    }

    [Test]
    public void Resources_of_a_module_that_is_not_present_are_located_at_its_call()
    {
        var plan = Planned.Files(
            ("plan.json", Planned.One("module.vpc.aws_vpc.this[0]", """{"cidr_block": "10.0.0.0/16"}""", """{"id": true}""")),
            ("main.tf", """module "vpc" { source = "terraform-aws-modules/vpc/aws" }"""));
        var resource = plan.Resource("module.vpc.aws_vpc.this[0]");
        Assert.Multiple(() =>
        {
            Assert.That(resource.Header.ToString(), Is.EqualTo("main.tf:1:1"));
            Assert.That(resource.At("cidr_block").Provenance.Span.ToString(), Is.EqualTo("main.tf:1:1"));
            Assert.That(resource.CallChain, Has.Length.EqualTo(1));
            Assert.That(plan.Diagnostics, Is.Empty, "the plan has the module's values");
        });
    }

    [Test]
    public void What_the_source_does_not_have_is_located_in_the_plan_and_told_once()
    {
        var resources = $"{Planned.Resource("aws_x.a", "{}")}, {Planned.Resource("aws_x.stranger", """{"n": 1}""")}";
        var plan = Planned.Files(
            ("plan.json", $$"""{"format_version": "1.2", "planned_values": {"root_module": {"resources": [{{resources}}]} }, "resource_changes": []}"""),
            ("main.tf", """resource "aws_x" "a" {}"""));
        Assert.Multiple(() =>
        {
            Assert.That(plan.Resource("aws_x.stranger").Header.Source.Path, Is.EqualTo("plan.json"));
            Assert.That(plan.Diagnostics.Select(diagnostic => diagnostic.Message), Is.EqualTo(new[]
            {
                "1 resource(s) of the plan, such as 'aws_x.stranger', are not in the source in ''; they are located in the plan.",
            }));
        });
    }
}
