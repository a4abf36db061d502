using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Tests.Expansion;

public sealed class InstancesTests
{
    [TestCase("count = 2", "aws_x.r[0] True, aws_x.r[1] True")]
    [TestCase("count = 0", "")]
    [TestCase("count = var.u", "aws_x.r unknown")]
    [TestCase("count = var.u ? 1 : 0", "aws_x.r[0] unknown")]
    [TestCase("count = var.u ? 2 : 1", "aws_x.r[0] true, aws_x.r[1] unknown")]
    [TestCase("for_each = toset([\"b\", \"a\"])", "aws_x.r[\"a\"] true, aws_x.r[\"b\"] true")]
    [TestCase("for_each = { a = 1 }", "aws_x.r[\"a\"] true")]
    [TestCase("for_each = var.u", "aws_x.r unknown")]
    [TestCase("for_each = var.u ? { a = 1 } : {}", "aws_x.r[\"a\"] unknown")]
    [TestCase("for_each = toset([\"a\", var.u])", "aws_x.r[\"a\"] true, aws_x.r unknown")]
    [TestCase("for_each = []", "")]
    [TestCase("tags = {}", "aws_x.r true")]
    public void Instances_have_the_addresses_that_Terraform_prints(string argument, string expected)
    {
        var configuration = Evaluated.MainFile($"variable \"u\" {{}}\nresource \"aws_x\" \"r\" {{\n  {argument}\n}}\n");

        Assert.That(
            string.Join(", ", configuration.Graph.Resources.Select(resource => $"{resource.Address} {resource.Existence}")),
            Is.EqualTo(expected).IgnoreCase);
    }

    [Test]
    public void Keys_and_values_are_at_hand_in_the_body()
    {
        var configuration = Evaluated.MainFile("""
            resource "aws_x" "c" {
              count = 2
              name  = "n-${count.index}"
            }
            resource "aws_x" "e" {
              for_each = { a = { size = 3 } }
              name     = each.key
              size     = each.value.size
            }
            """);

        Assert.That(Evaluated.Show(configuration.Resource("aws_x.c[1]").At("name")), Is.EqualTo("\"n-1\""));
        Assert.That(Evaluated.Show(configuration.Resource("aws_x.e[\"a\"]").Body), Is.EqualTo("{name = \"a\", size = 3}"));
    }

    [Test]
    public void Too_many_instances_are_cut_and_named()
    {
        var problems = Evaluated.Problems(("main.tf", "resource \"aws_x\" \"r\" {\n  count = 5000\n}\n"));

        Assert.That(problems, Is.EqualTo(new[] { "TFM0020: 'aws_x.r' has 5000 instances; only the first 1000 are evaluated." }));
    }

    [Test]
    public void An_undecided_existence_names_what_decides_it()
    {
        var resource = Evaluated.MainFile("variable \"u\" {}\nresource \"aws_x\" \"r\" {\n  count = var.u ? 1 : 0\n}\n").Graph.Resources.Single();

        Assert.That(resource.ExistenceReason, Is.EqualTo(new UnknownReason(UnknownKind.Input, "the condition 'var.u' is not decided")));
    }
}
