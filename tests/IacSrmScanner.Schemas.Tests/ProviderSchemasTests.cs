using IacSrmScanner.Core.Resources;

namespace IacSrmScanner.Schemas.Tests;

public sealed class ProviderSchemasTests
{
    private static readonly ProviderSchemas Schemas = new();

    [Test]
    public void Nothing_is_read_before_somebody_asks()
    {
        Assert.That(new ProviderSchemas().OpenedFiles, Is.Empty);
    }

    [TestCase("terraform", "aws_s3_bucket", "terraform.aws.bin")]
    [TestCase("terraform", "azurerm_key_vault", "terraform.azurerm.bin")]
    [TestCase("terraform", "google_storage_bucket", "terraform.google.bin")]
    [TestCase("cloudformation", "AWS::S3::Bucket", "cloudformation.alexa+aws.bin")]
    [TestCase("cloudformation", "Alexa::ASK::Skill", "cloudformation.alexa+aws.bin")]
    public void One_type_opens_only_the_file_of_its_provider(string dialect, string type, string file)
    {
        var schemas = new ProviderSchemas();

        Assert.That(schemas.Resource(new(dialect), type)?.Type, Is.EqualTo(type));
        Assert.That(schemas.OpenedFiles, Is.EqualTo(new[] { file }));
    }

    [Test]
    public void What_is_not_covered_opens_nothing()
    {
        var schemas = new ProviderSchemas();

        Assert.That(schemas.Find(Dialect.Terraform, "data.aws_iam_policy_document", "statement").Answer, Is.EqualTo(SchemaAnswer.NotCovered));
        Assert.That(schemas.Find(Dialect.Terraform, "random_id", "byte_length").Answer, Is.EqualTo(SchemaAnswer.NotCovered));
        Assert.That(schemas.Find(Dialect.CloudFormation, "Custom::Thing", "A").Answer, Is.EqualTo(SchemaAnswer.NotCovered));
        Assert.That(schemas.Find(new Dialect("bicep"), "aws_s3_bucket", "bucket").Answer, Is.EqualTo(SchemaAnswer.NotCovered));
        Assert.That(schemas.OpenedFiles, Is.Empty);
    }

    [Test]
    public void Every_file_tells_its_provider()
    {
        Assert.That(Schemas.Providers, Is.EqualTo(new ProviderEdition[]
        {
            new(Dialect.CloudFormation, "cloudformation", "0.1.216"),
            new(Dialect.Terraform, "aws", "6.66.0"),
            new(Dialect.Terraform, "azurerm", "5.2.0"),
            new(Dialect.Terraform, "google", "7.45.0"),
        }));
    }

    // Types, retired types, paths (without timeouts and what is only read back in CloudFormation), retired paths.
    [TestCase("cloudformation", "cloudformation", 1828, 0, 128966, 0)]
    [TestCase("terraform", "aws", 1725, 25, 39712, 179)]
    [TestCase("terraform", "azurerm", 1103, 138, 21947, 846)]
    [TestCase("terraform", "google", 1459, 33, 39368, 138)]
    public void Every_type_and_path_of_the_source_is_there(string dialect, string provider, int types, int retiredTypes, int paths, int retiredPaths)
    {
        var resources = Schemas.Resources(new(dialect)).Where(resource => resource.Provider.Name == provider).ToArray();
        var current = resources.Where(resource => resource.LastVersion is null).ToArray();
        var nodes = current.SelectMany(resource => Walk(resource.Children.Where(node => node.Name != "timeouts"))).ToArray();

        Assert.That(current, Has.Length.EqualTo(types));
        Assert.That(resources.Length - current.Length, Is.EqualTo(retiredTypes));
        Assert.That(nodes.Count(node => node.LastVersion is not null), Is.EqualTo(retiredPaths));
        Assert.That(
            nodes.Count(node => node.LastVersion is null && !(dialect == "cloudformation" && node.IsReadOnly)),
            Is.EqualTo(paths));
    }

    [Test]
    public void The_stable_part_of_google_is_what_carries_no_beta_mark()
    {
        var stable = Schemas.Resources(Dialect.Terraform)
            .Where(resource => resource is { Provider.Name: "google", LastVersion: null, IsBeta: false })
            .ToArray();
        var paths = stable.SelectMany(resource => Walk(Stable(resource.Children).Where(node => node.Name != "timeouts"), Stable));

        Assert.That(stable, Has.Length.EqualTo(1330));
        Assert.That(paths.Count(), Is.EqualTo(36529));

        static IEnumerable<SchemaNode> Stable(IEnumerable<SchemaNode> nodes) =>
            nodes.Where(node => node.LastVersion is null && !node.Traits.HasFlag(SchemaTraits.Beta));
    }

    [TestCase("terraform")]
    [TestCase("cloudformation")]
    public void Types_are_in_ordinal_order_and_none_is_there_twice(string dialect)
    {
        var types = Schemas.Resources(new(dialect)).Select(resource => resource.Type).ToArray();

        Assert.That(types, Is.EqualTo(types.Distinct().Order(StringComparer.Ordinal)));
    }

    [Test]
    public void Every_path_that_exists_is_found()
    {
        foreach (var resource in Schemas.Resources(Dialect.Terraform).Where(resource => resource.Type.StartsWith("aws_s3", StringComparison.Ordinal)))
        {
            foreach (var node in resource.Children)
            {
                var expected = node.LastVersion is null && resource.LastVersion is null ? SchemaAnswer.Current : SchemaAnswer.Retired;
                Assert.That(Schemas.Find(Dialect.Terraform, resource.Type, node.Name).Answer, Is.EqualTo(expected), node.Name);
            }
        }
    }

    [Test]
    public void Many_threads_may_ask_at_once()
    {
        var schemas = new ProviderSchemas();
        var answers = new SchemaAnswer[64];

        Parallel.For(0, answers.Length, i => answers[i] = schemas.Find(Dialect.Terraform, "aws_s3_bucket", "cors_rule.max_age_seconds").Answer);

        Assert.That(answers, Is.All.EqualTo(SchemaAnswer.Current));
    }

    private static IEnumerable<SchemaNode> Walk(IEnumerable<SchemaNode> nodes, Func<IEnumerable<SchemaNode>, IEnumerable<SchemaNode>>? keep = null) =>
        nodes.SelectMany(node => Walk(keep is null ? node.Children : keep(node.Children), keep).Prepend(node));
}
