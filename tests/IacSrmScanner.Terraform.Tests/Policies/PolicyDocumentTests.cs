using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Tests.Policies;

public sealed class PolicyDocumentTests
{
    [Test]
    public void A_document_has_the_shape_of_IAM_and_the_spans_of_its_attributes()
    {
        var configuration = Evaluated.MainFile("""
            data "aws_iam_policy_document" "d" {
              statement {
                actions   = ["s3:Get*", "s3:*"]
                resources = ["*"]
                principals {
                  type        = "AWS"
                  identifiers = ["*"]
                }
                condition {
                  test     = "StringEquals"
                  variable = "aws:x"
                  values   = ["&{aws:username}"]
                }
              }
            }
            resource "aws_s3_bucket_policy" "p" {
              policy = data.aws_iam_policy_document.d.json
            }
            """);

        var policy = (TextValue)configuration.Resource("aws_s3_bucket_policy.p").At("policy");
        Assert.That(Evaluated.Show(policy.Structure ?? policy), Is.EqualTo(
            "{Version = \"2012-10-17\", Statement = [{Effect = \"Allow\", Action = [\"s3:Get*\", \"s3:*\"], Resource = \"*\", "
            + "Principal = {AWS = \"*\"}, Condition = {StringEquals = {aws:x = \"${aws:username}\"}}}]}"));
        Assert.That(Evaluated.References(policy), Does.StartWith("data.aws_iam_policy_document.d:json"));
        var document = policy.Structure as MapValue;
        var statement = (MapValue)((ListValue)(document?["Statement"] ?? policy)).Items[0];
        Assert.That(statement.Find("Action")?.KeySpan?.Text, Is.EqualTo("actions"));
        Assert.That(statement.Find("Action")?.KeySpan?.Start.Line, Is.EqualTo(3));
    }

    [Test]
    public void A_bare_star_is_written_only_for_the_star_type()
    {
        var text = Evaluated.Expression("data.aws_iam_policy_document.d.json", """
            data "aws_iam_policy_document" "d" {
              statement {
                effect = "Deny"
                not_actions = ["a:b"]
                principals {
                  type        = "*"
                  identifiers = ["*"]
                }
              }
            }
            """);

        Assert.That(Evaluated.Show(text), Is.EqualTo(
            "\"{\"Statement\":[{\"Effect\":\"Deny\",\"NotAction\":\"a:b\",\"Principal\":\"*\"}],\"Version\":\"2012-10-17\"}\""));
    }

    [Test]
    public void Later_documents_replace_statements_of_the_same_sid()
    {
        var text = Evaluated.Expression("jsondecode(data.aws_iam_policy_document.d.json).Statement[*].Action", """
            data "aws_iam_policy_document" "base" {
              statement {
                sid     = "one"
                actions = ["base:one"]
              }
              statement {
                sid     = "two"
                actions = ["base:two"]
              }
            }
            data "aws_iam_policy_document" "d" {
              source_policy_documents   = [data.aws_iam_policy_document.base.json]
              override_policy_documents = [jsonencode({ Statement = [{ Sid = "two", Action = "over:two" }] })]
              statement {
                sid     = "one"
                actions = ["own:one"]
              }
            }
            """);

        Assert.That(Evaluated.Show(text), Is.EqualTo("[\"own:one\", \"over:two\"]"));
    }

    [Test]
    public void An_unknown_part_leaves_the_rest_of_the_document_known()
    {
        var value = Evaluated.Expression("data.aws_iam_policy_document.d.json", """
            resource "aws_s3_bucket" "b" {}
            data "aws_iam_policy_document" "d" {
              statement {
                actions   = ["s3:*"]
                resources = ["${aws_s3_bucket.b.arn}/*"]
              }
            }
            """);

        Assert.That(value, Is.InstanceOf<UnknownValue>());
        Assert.That(Evaluated.Show(((UnknownValue)value).Structure ?? value), Is.EqualTo(
            "{Version = \"2012-10-17\", Statement = [{Effect = \"Allow\", Action = \"s3:*\", Resource = \"${?}/*\"}]}"));
    }
}
