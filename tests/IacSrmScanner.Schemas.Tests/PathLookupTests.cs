using IacSrmScanner.Core.Resources;

namespace IacSrmScanner.Schemas.Tests;

public sealed class PathLookupTests
{
    private static readonly ProviderSchemas Schemas = new();

    [TestCase("aws_db_instance", "storage_encrypted")]
    [TestCase("aws_s3_bucket_server_side_encryption_configuration", "rule.apply_server_side_encryption_by_default.sse_algorithm")]
    [TestCase("aws_s3_bucket", "cors_rule[*].allowed_methods[?]")]
    [TestCase("aws_s3_bucket", "cors_rule[0].max_age_seconds")]
    [TestCase("aws_s3_bucket", "[*].cors_rule")]
    [TestCase("aws_security_group", "ingress.cidr_blocks[?]")]
    [TestCase("aws_s3_bucket", "timeouts.create")]
    [TestCase("aws_s3_bucket", "tags")]
    [TestCase("aws_s3_bucket", "")]
    [TestCase("aws_s3_bucket", ".")]
    [TestCase("azurerm_storage_account", "network_rules.default_action")]
    [TestCase("google_container_cluster", "private_cluster_config.enable_private_nodes")]
    public void A_path_of_the_current_version_is_current(string type, string path)
    {
        var lookup = Schemas.Find(Dialect.Terraform, type, path);

        Assert.That(lookup.Answer, Is.EqualTo(SchemaAnswer.Current));
        Assert.That(lookup.IsAccepted, Is.True);
    }

    [TestCase("AWS::S3::Bucket", "BucketEncryption.ServerSideEncryptionConfiguration.ServerSideEncryptionByDefault.SSEAlgorithm")]
    [TestCase("AWS::S3::Bucket", "BucketEncryption.ServerSideEncryptionConfiguration[*].ServerSideEncryptionByDefault.SSEAlgorithm")]
    [TestCase("AWS::IAM::Role", "Policies[?].PolicyName")]
    [TestCase("AWS::CodeBuild::Project", "Triggers.FilterGroups[*][*].Pattern")]
    [TestCase("AWS::AccessAnalyzer::ArchiveRule", "Filter.anything.Eq")]
    [TestCase("AWS::AccessAnalyzer::ArchiveRule", "Filter[\"any.thing\"].Eq")]
    [TestCase("AWS::Serverless::Function", "Policies.S3ReadPolicy")]
    public void CloudFormation_properties_are_followed_through_lists_and_maps(string type, string path)
    {
        Assert.That(Schemas.Find(Dialect.CloudFormation, type, path).Answer, Is.EqualTo(SchemaAnswer.Current));
    }

    [TestCase("terraform", "aws_db_instance", "storage_encryptd", "storage_encryptd", "storage_encrypted")]
    [TestCase("terraform", "aws_db_instance", "StorageEncrypted", "StorageEncrypted", "storage_encrypted")]
    [TestCase("terraform", "aws_s3_bucket", "cors_rule.alowed_methods", "alowed_methods", "allowed_methods")]
    [TestCase("terraform", "aws_s3_bucket", "bukcet", "bukcet", "bucket")]
    [TestCase("terraform", "aws_s3_bucket", "bucket.name", "name", null)]
    [TestCase("terraform", "aws_s3_bucket", "quite_something_else", "quite_something_else", null)]
    [TestCase("terraform", "aws_s3_bucket", "lifecycle.prevent_destroy", "lifecycle", "$meta.lifecycle")]
    [TestCase("terraform", "aws_s3_bucket", "bucket.", "", null)]
    [TestCase("terraform", "aws_s3_bucket", "cors_rule[", "[", null)]
    [TestCase("terraform", "aws_s3_bucket", "cors_rule[x].id", "[x].id", null)]
    [TestCase("terraform", "aws_s3_bucket", "cors_rule[\"id", "[\"id", null)]
    [TestCase("terraform", "aws_s3_bucket_server_side_encryption_configuration", "sse_algorithm", "sse_algorithm", "rule.apply_server_side_encryption_by_default.sse_algorithm")]
    [TestCase("cloudformation", "AWS::S3::Bucket", "BucketEncription.X", "BucketEncription", "BucketEncryption")]
    [TestCase("cloudformation", "AWS::S3::Bucket", "VersioningConfiguration.status", "status", "Status")]
    [TestCase("cloudformation", "AWS::S3::Bucket", "DeletionPolicy", "DeletionPolicy", "$meta.DeletionPolicy")]
    [TestCase("cloudformation", "AWS::AccessAnalyzer::ArchiveRule", "Filter.anything.Eqq", "Eqq", "Eq")]
    public void A_path_that_does_not_exist_names_the_first_wrong_part(string dialect, string type, string path, string segment, string? suggestion)
    {
        var lookup = Schemas.Find(new(dialect), type, path);

        Assert.That(lookup.Answer, Is.EqualTo(SchemaAnswer.UnknownPath));
        Assert.That(lookup.IsAccepted, Is.False);
        Assert.That(lookup.Segment, Is.EqualTo(segment));
        Assert.That(lookup.Suggestion, Is.EqualTo(suggestion));
    }

    [Test]
    public void An_unknown_path_keeps_the_deepest_node_that_exists()
    {
        var lookup = Schemas.Find(Dialect.Terraform, "aws_ecs_task_definition", "container_definitions[*].privileged");

        Assert.That(lookup.Answer, Is.EqualTo(SchemaAnswer.UnknownPath));
        Assert.That(lookup.Node?.Name, Is.EqualTo("container_definitions"));
        Assert.That(lookup.Node?.Kind, Is.EqualTo(SchemaKind.String));
    }

    [TestCase("azurerm_storage_account", "enable_https_traffic_only", "3.116.0")]
    [TestCase("azurerm_storage_account", "queue_properties", "4.81.0")]
    [TestCase("azurerm_storage_account", "queue_properties.logging.delete", "4.81.0")]
    [TestCase("aws_elasticache_replication_group", "cluster_mode.num_node_groups", "4.66.1")]
    [TestCase("aws_api_gateway_deployment", "canary_settings.stage_variable_overrides.some_key", "5.100.0")]
    [TestCase("aws_db_security_group", "ingress.cidr", "4.66.1")]
    [TestCase("azurerm_app_service", "", "4.81.0")]
    public void What_only_an_older_version_had_is_retired(string type, string path, string version)
    {
        var lookup = Schemas.Find(Dialect.Terraform, type, path);

        Assert.That(lookup.Answer, Is.EqualTo(SchemaAnswer.Retired));
        Assert.That(lookup.IsAccepted, Is.True);
        Assert.That(lookup.LastVersion, Is.EqualTo(version));
    }

    [Test]
    public void A_name_that_was_a_block_and_is_an_attribute_now_is_current_itself()
    {
        Assert.That(Schemas.Find(Dialect.Terraform, "aws_elasticache_replication_group", "cluster_mode").Answer, Is.EqualTo(SchemaAnswer.Current));
    }

    [Test]
    public void A_retired_type_has_no_other_paths_than_it_had()
    {
        var lookup = Schemas.Find(Dialect.Terraform, "aws_db_security_group", "nothing_like_it");

        Assert.That(lookup.Answer, Is.EqualTo(SchemaAnswer.UnknownPath));
        Assert.That(lookup.LastVersion, Is.Null);
    }

    [TestCase("terraform", "aws_s3_bucket", "tags.Owner")]
    [TestCase("terraform", "aws_s3_bucket", "tags[\"a.b\"]")]
    [TestCase("terraform", "aws_wafv2_web_acl", "rule.statement.rate_based_statement.limit")]
    [TestCase("terraform", "aws_wafv2_web_acl_rule", "statement.and_statement.statement.and_statement")]
    [TestCase("terraform", "aws_s3_bucket", "$meta.lifecycle.prevent_destroy")]
    [TestCase("cloudformation", "AWS::S3::Bucket", "$meta.DeletionPolicy")]
    [TestCase("cloudformation", "AWS::IAM::Role", "AssumeRolePolicyDocument.Statement[*].Effect")]
    [TestCase("cloudformation", "AWS::IAM::Role", "Policies.PolicyDocument.Statement")]
    public void What_no_schema_lists_is_accepted_unchecked(string dialect, string type, string path)
    {
        var lookup = Schemas.Find(new(dialect), type, path);

        Assert.That(lookup.Answer, Is.EqualTo(SchemaAnswer.Unchecked));
        Assert.That(lookup.IsAccepted, Is.True);
    }

    [TestCase("google_alloydb_cluster", "initial_user.password", false)]
    [TestCase("google_alloydb_instance", "observability_config", true)]
    [TestCase("google_alloydb_instance", "observability_config.enabled", true)]
    [TestCase("google_api_gateway_api", "api_id", true)]
    public void What_only_the_beta_edition_has_is_marked(string type, string path, bool isBeta)
    {
        var lookup = Schemas.Find(Dialect.Terraform, type, path);

        Assert.That(lookup.Answer, Is.EqualTo(SchemaAnswer.Current));
        Assert.That(lookup.IsBeta, Is.EqualTo(isBeta));
    }

    [TestCase("terraform", "aws_s3_bukcet", "aws_s3_bucket")]
    [TestCase("terraform", "aws_quite_something_else", null)]
    [TestCase("cloudformation", "AWS::S3::Buckett", "AWS::S3::Bucket")]
    [TestCase("terraform", "aws", null)]
    public void A_type_that_does_not_exist_is_told_with_the_nearest(string dialect, string type, string? suggestion)
    {
        var lookup = Schemas.Find(new(dialect), type, "a.b");

        Assert.That(lookup.Answer, Is.EqualTo(SchemaAnswer.UnknownType));
        Assert.That(lookup.IsAccepted, Is.False);
        Assert.That(lookup.Suggestion, Is.EqualTo(suggestion));
    }

    [CancelAfter(5000)]
    [TestCase("a.")]
    [TestCase("[")]
    [TestCase("[\"")]
    [TestCase("tags[\"x\"]")]
    [TestCase("cors_rule[*]")]
    public void A_long_path_costs_no_more_than_its_length(string part)
    {
        var path = string.Concat(Enumerable.Repeat(part, 200_000));

        Assert.That(Schemas.Find(Dialect.Terraform, "aws_s3_bucket", path).Path, Is.SameAs(path));
    }
}
