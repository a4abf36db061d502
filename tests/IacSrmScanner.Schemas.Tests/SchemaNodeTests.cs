using IacSrmScanner.Core.Resources;

namespace IacSrmScanner.Schemas.Tests;

public sealed class SchemaNodeTests
{
    private static readonly ProviderSchemas Schemas = new();

    [TestCase("terraform", "aws_s3_bucket", "bucket", SchemaKind.String, "string", SchemaTraits.Optional | SchemaTraits.Computed)]
    [TestCase("terraform", "aws_s3_bucket", "arn", SchemaKind.String, "string", SchemaTraits.Computed)]
    [TestCase("terraform", "aws_s3_bucket", "force_destroy", SchemaKind.Bool, "bool", SchemaTraits.Optional)]
    [TestCase("terraform", "aws_s3_bucket", "cors_rule", SchemaKind.Block, "list(block)", SchemaTraits.Optional)]
    [TestCase("terraform", "aws_s3_bucket", "cors_rule.max_age_seconds", SchemaKind.Number, "number", SchemaTraits.Optional)]
    [TestCase("terraform", "aws_s3_bucket", "cors_rule.allowed_methods", SchemaKind.List, "list(string)", SchemaTraits.Required)]
    [TestCase("terraform", "aws_s3_bucket", "grant.permissions", SchemaKind.Set, "set(string)", SchemaTraits.Required)]
    [TestCase("terraform", "aws_s3_bucket", "tags", SchemaKind.Map, "map(string)", SchemaTraits.Optional)]
    [TestCase("terraform", "aws_security_group", "ingress", SchemaKind.Block, "set(object)", SchemaTraits.Optional | SchemaTraits.Computed)]
    [TestCase("terraform", "google_alloydb_cluster", "initial_user.password", SchemaKind.String, "string", SchemaTraits.Optional | SchemaTraits.Sensitive)]
    [TestCase("terraform", "google_alloydb_instance", "observability_config", SchemaKind.Block, "list(block)", SchemaTraits.Optional | SchemaTraits.Computed | SchemaTraits.Beta)]
    [TestCase("cloudformation", "AWS::RDS::DBInstance", "TdeCredentialArn", SchemaKind.String, "string", SchemaTraits.Optional | SchemaTraits.Deprecated)]
    [TestCase("cloudformation", "AWS::S3::Bucket", "VersioningConfiguration", SchemaKind.Block, "block", SchemaTraits.Optional)]
    [TestCase("cloudformation", "AWS::CodeBuild::Project", "Triggers.FilterGroups", SchemaKind.Block, "list(list(block))", SchemaTraits.Optional)]
    [TestCase("cloudformation", "AWS::IAM::Role", "AssumeRolePolicyDocument", SchemaKind.Any, "json|string", SchemaTraits.Required)]
    public void A_node_tells_its_type_and_traits(string dialect, string type, string path, SchemaKind kind, string text, SchemaTraits traits)
    {
        var node = Schemas.Find(new(dialect), type, path).Node;

        Assert.That(node, Is.Not.Null);
        Assert.That((node.Kind, node.Type, node.Traits), Is.EqualTo((kind, text, traits)));
    }

    [TestCase("terraform", "aws_s3_bucket", "arn", true)]
    [TestCase("terraform", "aws_s3_bucket", "bucket", false)]
    [TestCase("cloudformation", "AWS::S3::Bucket", "Arn", true)]
    [TestCase("cloudformation", "AWS::S3::Bucket", "BucketName", false)]
    public void What_can_only_be_read_says_so(string dialect, string type, string path, bool isReadOnly)
    {
        Assert.That(Schemas.Find(new(dialect), type, path).Node?.IsReadOnly, Is.EqualTo(isReadOnly));
    }

    [Test]
    public void A_plain_attribute_has_no_children()
    {
        Assert.That(Schemas.Find(Dialect.Terraform, "aws_s3_bucket", "bucket").Node?.Children, Is.Empty);
    }
}
