namespace IacSrmScanner.Terraform.Tests.Expansion;

public sealed class BlocksTests
{
    [Test]
    public void Blocks_are_lists_also_when_there_is_one()
    {
        var resource = Evaluated.MainFile("resource \"aws_x\" \"r\" {\n  versioning {\n    enabled = true\n  }\n}\n").Graph.Resources.Single();

        Assert.That(Evaluated.Show(resource.Body), Is.EqualTo("{versioning = [{enabled = true}]}"));
        Assert.That(resource.Body.Find("versioning")?.KeySpan?.Text, Is.EqualTo("versioning"));
        Assert.That(resource.At("versioning.0").Provenance.Span.Text, Is.EqualTo("versioning"));
        Assert.That(resource.At("versioning.0.enabled").Provenance.Span.Text, Is.EqualTo("true"));
        Assert.That(resource.Header.Text, Is.EqualTo("resource \"aws_x\" \"r\""));
    }

    [TestCase("[1, 2]", "{rule = [{n = 0}, {n = 1}, {n = 2}]}")]
    [TestCase("[]", "{rule = [{n = 0}]}")]
    [TestCase("var.u", "{rule = [{n = 0}, {n = ?Input}, ...] | [{n = 0}]}")]
    [TestCase("var.u ? [1] : []", "{rule = [{n = 0}, {n = 1}] | [{n = 0}]}")]
    public void Dynamic_blocks_join_the_static_ones(string collection, string expected)
    {
        var resource = Evaluated.MainFile($$"""
            variable "u" {}
            resource "aws_x" "r" {
              rule {
                n = 0
              }
              dynamic "rule" {
                for_each = {{collection}}
                content {
                  n = rule.value
                }
              }
            }
            """).Graph.Resources.Single();

        Assert.That(Evaluated.Show(resource.Body), Is.EqualTo(expected));
    }

    [TestCase("[]", "{}")]
    [TestCase("{ a = [1, 2] }", "{outer = [{k = \"a\", inner = [{v = 1}, {v = 2}]}]}")]
    public void Dynamic_blocks_nest_and_can_name_their_iterator(string collection, string expected)
    {
        var resource = Evaluated.MainFile($$"""
            resource "aws_x" "r" {
              dynamic "outer" {
                for_each = {{collection}}
                iterator = o
                content {
                  k = o.key
                  dynamic "inner" {
                    for_each = o.value
                    content {
                      v = inner.value
                    }
                  }
                }
              }
            }
            """).Graph.Resources.Single();

        Assert.That(Evaluated.Show(resource.Body), Is.EqualTo(expected));
    }

    [Test]
    public void What_is_said_to_Terraform_stands_apart()
    {
        var resource = Evaluated.MainFile("""
            resource "aws_kms_key" "k" {}
            resource "aws_x" "r" {
              provider   = aws.east
              depends_on = [aws_kms_key.k]
              lifecycle {
                prevent_destroy = true
                ignore_changes  = [tags, name]
              }
            }
            """).Resource("aws_x.r");

        Assert.That(Evaluated.Show(resource.Body), Is.EqualTo("{}"));
        Assert.That(Evaluated.Show(resource.Meta), Is.EqualTo(
            "{provider = \"aws.east\", depends_on = [\"aws_kms_key.k\"], lifecycle = {prevent_destroy = true, ignore_changes = [\"tags\", \"name\"]}}"));
    }

    [Test]
    public void A_computed_attribute_of_a_written_block_is_unknown_and_not_an_error()
    {
        var value = Evaluated.Expression("aws_eks_cluster.c.vpc_config[0].cluster_security_group_id", """
            resource "aws_eks_cluster" "c" {
              vpc_config {
                subnet_ids = []
              }
            }
            """);

        Assert.That(Evaluated.Show(value), Is.EqualTo("?Computed"));
        Assert.That(Evaluated.References(value), Does.Contain("aws_eks_cluster.c:vpc_config.cluster_security_group_id"));
    }

    [Test]
    public void An_attribute_that_is_null_is_for_the_provider_to_fill_in() =>
        Assert.That(Evaluated.Show(Evaluated.Expression("aws_vpc.v.cidr", "resource \"aws_vpc\" \"v\" {\n  cidr = null\n}")), Is.EqualTo("?Computed"));
}
