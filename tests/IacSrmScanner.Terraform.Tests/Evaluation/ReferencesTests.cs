using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Tests.Evaluation;

public sealed class ReferencesTests
{
    [Test]
    public void A_variable_gives_its_default_and_says_so()
    {
        var configuration = Evaluated.MainFile("""
            variable "encrypt" {
              default = true
            }
            resource "aws_ebs_volume" "v" {
              encrypted = var.encrypt
            }
            """);

        var value = configuration.Resource("aws_ebs_volume.v").At("encrypted");
        Assert.That(Evaluated.Show(value), Is.EqualTo("true"));
        Assert.That(value.Provenance.Span.Text, Is.EqualTo("var.encrypt"));
        Assert.That(value.Provenance.Label, Is.EqualTo("var.encrypt"));
        Assert.That(value.Provenance.Inputs[0].Kind, Is.EqualTo(ProvenanceKind.Defaulted));
        Assert.That(value.Provenance.Inputs[0].Span.Start.Line, Is.EqualTo(2));
    }

    [Test]
    public void A_variable_without_value_is_an_unknown_input()
    {
        var value = Evaluated.Expression("var.x", "variable \"x\" {}");

        Assert.That(value, Is.InstanceOf<UnknownValue>());
        Assert.That(((UnknownValue)value).Why, Is.EqualTo(new UnknownReason(UnknownKind.Input, "variable 'x' has no value")));
    }

    [Test]
    public void An_attribute_that_is_written_is_followed_and_keeps_the_reference()
    {
        var configuration = Evaluated.MainFile("""
            resource "aws_s3_bucket" "b" {
              bucket = "logs"
            }
            resource "aws_s3_bucket_policy" "p" {
              bucket = aws_s3_bucket.b.bucket
            }
            """);

        var value = configuration.Resource("aws_s3_bucket_policy.p").At("bucket");
        Assert.That(Evaluated.Show(value), Is.EqualTo("\"logs\""));
        Assert.That(Evaluated.References(value), Is.EqualTo("aws_s3_bucket.b:bucket"));
        Assert.That(configuration.Graph.EdgesTo(configuration.Resource("aws_s3_bucket.b")).Single().Path, Is.EqualTo("bucket"));
    }

    [Test]
    public void An_attribute_that_is_not_written_is_known_after_apply_and_counts_as_set()
    {
        var configuration = Evaluated.MainFile("""
            resource "aws_kms_key" "a" {}
            resource "aws_sns_topic" "t" {
              kms_master_key_id = aws_kms_key.a.arn
              policy            = "key ${aws_kms_key.a.arn}!"
            }
            """);

        var topic = configuration.Resource("aws_sns_topic.t");
        var value = (UnknownValue)topic.At("kms_master_key_id");
        Assert.That(value.Why, Is.EqualTo(new UnknownReason(UnknownKind.Computed, "attribute 'arn' of 'aws_kms_key.a' is known after apply")));
        Assert.That(value.IsNotNull, Is.True);
        Assert.That(Evaluated.References(value), Is.EqualTo("aws_kms_key.a:arn"));
        Assert.That(Evaluated.Show(topic.At("policy")), Is.EqualTo("\"key ${?}!\""));
        Assert.That(Evaluated.References(topic.At("policy")), Is.EqualTo("aws_kms_key.a:arn"));
    }

    [TestCase("aws_instance.web[1].id", "aws_instance.web[1]:id")]
    [TestCase("aws_instance.web[*].id", "aws_instance.web[0]:id, aws_instance.web[1]:id")]
    [TestCase("aws_instance.web.*.id", "aws_instance.web[0]:id, aws_instance.web[1]:id")]
    [TestCase("aws_instance.each[\"a\"].id", "aws_instance.each[\"a\"]:id")]
    [TestCase("{ for k, v in aws_instance.each : k => v.arn }", "aws_instance.each[\"a\"]:arn")]
    [TestCase("aws_instance.perhaps[0].id", "aws_instance.perhaps[0]:id")]
    [TestCase("aws_instance.perhaps[*].id", "aws_instance.perhaps:id")]
    [TestCase("aws_instance.web[var.n].id", "aws_instance.web:id")]
    [TestCase("data.aws_ami.a.id", "data.aws_ami.a:id")]
    [TestCase("local.whole.id", "aws_instance.one:id")]
    [TestCase("aws_instance.one", "aws_instance.one:")]
    public void References_to_instances_carry_their_address(string expression, string expected)
    {
        var value = Evaluated.Expression(expression, """
            variable "n" {}
            locals { whole = aws_instance.one }
            resource "aws_instance" "one" {}
            resource "aws_instance" "web" { count = 2 }
            resource "aws_instance" "each" { for_each = { a = 1 } }
            resource "aws_instance" "perhaps" { count = var.n }
            data "aws_ami" "a" {}
            """);

        Assert.That(Evaluated.References(value), Is.EqualTo(expected));
    }

    [Test]
    public void A_data_source_is_read_from_the_cloud() =>
        Assert.That(((UnknownValue)Evaluated.Expression("data.aws_ami.a.id", "data \"aws_ami\" \"a\" {}")).Why, Is.EqualTo(
            new UnknownReason(UnknownKind.External, "attribute 'id' of 'data.aws_ami.a' is read from the cloud")));

    [Test]
    public void Locals_that_depend_on_each_other_are_reported_and_unknown()
    {
        var problems = Evaluated.Problems(("main.tf", "locals {\n  a = local.b\n  b = local.a\n}\n"));

        Assert.That(problems, Is.EqualTo(new[] { "TFM0011: 'local.a' depends on itself." }));
        Assert.That(Evaluated.Show(Evaluated.MainFile("locals {\n  a = local.b\n  b = local.a\n}\n").Local("a")), Is.EqualTo("?Invalid"));
    }

    [TestCase("var.no", "TFM0010: Terraform refuses this expression: the variable 'no' is not declared in this module.")]
    [TestCase("aws_x.y.z", "TFM0010: Terraform refuses this expression: the resource 'aws_x.y' is not declared in this module.")]
    [TestCase("[1][3]", "TFM0010: Terraform refuses this expression: there is no element 3; the list has 1.")]
    public void A_reference_to_nothing_is_reported(string expression, string expected) =>
        Assert.That(Evaluated.Problems(("main.tf", $"locals {{\n  a = {expression}\n}}\n")), Is.EqualTo(new[] { expected }));
}
