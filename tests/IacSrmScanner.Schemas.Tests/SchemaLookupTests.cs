namespace IacSrmScanner.Schemas.Tests;

public sealed class SchemaLookupTests
{
    private static readonly ProviderSchemas Schemas = new();

    [TestCase("terraform", "aws_s3_bucket", "bucket", "'bucket' is an attribute of 'aws_s3_bucket' in aws 6.66.0.")]
    [TestCase("terraform", "aws_s3_bucket", "bukcet", "'aws_s3_bucket' has no 'bukcet' in aws 6.66.0 ('bucket' may be meant).")]
    [TestCase("terraform", "aws_s3_bucket", "grant.x_y_z", "'aws_s3_bucket' has no 'x_y_z' under 'grant' in aws 6.66.0.")]
    [TestCase("terraform", "aws_s3_bukcet", "a", "There is no resource type 'aws_s3_bukcet' ('aws_s3_bucket' may be meant).")]
    [TestCase("terraform", "random_id", "a", "There is no schema for 'random_id'.")]
    [TestCase("terraform", "aws_s3_bucket", "tags.a", "The schemas do not list what 'tags.a' of 'aws_s3_bucket' names.")]
    [TestCase("terraform", "azurerm_app_service", "name", "The type 'azurerm_app_service' is retired: azurerm 4.81.0 is the last known version with it.")]
    [TestCase("terraform", "azurerm_storage_account", "enable_https_traffic_only", "'enable_https_traffic_only' of 'azurerm_storage_account' is retired: azurerm 3.116.0 is the last known version with it.")]
    public void The_answer_is_one_sentence(string dialect, string type, string path, string sentence)
    {
        Assert.That(Schemas.Find(new(dialect), type, path).ToString(), Is.EqualTo(sentence));
    }
}
