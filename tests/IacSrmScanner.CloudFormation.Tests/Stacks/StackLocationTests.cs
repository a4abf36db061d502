namespace IacSrmScanner.CloudFormation.Tests.Stacks;

/// <summary>Where the template of a stack is, where the deployer chooses it, and where it was copied to a bucket.</summary>
public sealed class StackLocationTests
{
    private const string Small = "Resources: { R: { Type: 'AWS::S3::Bucket', Properties: { P: small } } }\nOutputs: { O: { Value: from-small } }";
    private const string Large = "Resources: { R: { Type: 'AWS::S3::Bucket', Properties: { P: large } } }\nOutputs: { O: { Value: from-large } }";

    private const string Parameters =
        """
        Parameters: { Env: { Type: String, AllowedValues: [dev, prod], Default: dev }, Name: { Type: String, AllowedValues: [small, large] }, Prefix: { Type: String, Default: 'x/' }, Free: { Type: String } }
        Conditions: { IsProd: !Equals [!Ref Env, prod] }
        Mappings: { Files: { dev: { File: small.yaml }, prod: { File: large.yaml } } }
        """;

    [TestCase("!If [IsProd, large.yaml, small.yaml]", "parameter 'Env' is 'prod'", "parameter 'Env' is 'dev'")]
    [TestCase("!FindInMap [Files, !Ref Env, File]", "parameter 'Env' is 'prod'", "parameter 'Env' is 'dev'")]
    [TestCase("!Sub '${Name}.yaml'", "parameter 'Name' is 'large'", "parameter 'Name' is 'small'")]
    [TestCase("!If [IsProd, !Sub 'https://s3.amazonaws.com/b/t/${Free}/sub/large.yaml', small.yaml]", "parameter 'Env' is 'prod'", "parameter 'Env' is 'dev'")]
    public void Each_template_is_judged_where_it_is_chosen(string url, string whenLarge, string whenSmall)
    {
        var large = url.Contains("sub/", StringComparison.Ordinal) ? "sub/large.yaml" : "large.yaml";
        var configuration = StackFiles.One(
            ("main.yaml", $"{Parameters}\nResources:\n  S: {{ Type: AWS::CloudFormation::Stack, Properties: {{ TemplateURL: {url} }} }}\n  Out: {{ Type: AWS::S3::Bucket, Properties: {{ P: !GetAtt S.Outputs.O }} }}"),
            (large, Large),
            ("small.yaml", Small));
        Assert.Multiple(() =>
        {
            Assert.That(configuration.Deployed($"S({large}).R"), Is.EquivalentTo(new[] { $"{whenLarge}: large", $"{whenSmall}: absent" }));
            Assert.That(configuration.Deployed("S(small.yaml).R"), Is.EquivalentTo(new[] { $"{whenLarge}: absent", $"{whenSmall}: small" }));
            Assert.That(configuration.Deployed("Out"), Is.EquivalentTo(new[] { $"{whenLarge}: from-large", $"{whenSmall}: from-small" }));
        });
    }

    [Test]
    public void Of_the_templates_to_choose_from_those_that_are_not_there_are_named()
    {
        var configuration = StackFiles.One(
            ("main.yaml", $"{Parameters}\nResources: {{ S: {{ Type: AWS::CloudFormation::Stack, Properties: {{ TemplateURL: !If [IsProd, gone.yaml, small.yaml] }} }} }}"),
            ("small.yaml", Small));
        Assert.Multiple(() =>
        {
            Assert.That(Scanned.Ids(configuration), Is.EqualTo(new[] { "CFN0070" }));
            Assert.That(configuration.Deployed("S(small.yaml).R"), Is.EquivalentTo(new[] { "parameter 'Env' is 'dev': small", "parameter 'Env' is 'prod': absent" }));
        });
    }

    [TestCase("https://s3.amazonaws.com/bucket/x/templates/small.yaml")]
    [TestCase("https://bucket.s3.eu-west-1.amazonaws.com/x/templates/small.yaml?versionId=3")]
    [TestCase("s3://bucket-s3/templates/small.yaml")]
    [TestCase("!Sub 'https://${Free}.s3.${AWS::Region}.${AWS::URLSuffix}/${Prefix}templates/small.yaml'")]
    [TestCase("!Sub 'https://${Free}.s3.${AWS::URLSuffix}/${Free}templates/small.yaml'")]
    [TestCase("!Sub ['https://${B}.s3.amazonaws.com/${Free}/templates/small.yaml', { B: !If [IsProd, a, !Ref Free] }]")]
    public void A_copy_in_a_bucket_is_of_the_file_that_ends_alike(string url)
    {
        var configuration = Stored(url, "templates/main.yaml", "templates/small.yaml", "other/small.yaml");
        Assert.Multiple(() =>
        {
            Assert.That(configuration.Property("S.R").Text(), Is.EqualTo("small"));
            Assert.That(Scanned.Ids(configuration), Is.EqualTo(new[] { "CFN0074" }));
        });
    }

    [Test]
    public void More_that_agrees_decides()
    {
        var configuration = Stored("https://s3.amazonaws.com/b/p/sub/templates/small.yaml", "main.yaml", "sub/templates/small.yaml", "templates/small.yaml");
        Assert.That(configuration.Files, Is.EqualTo(new[] { "main.yaml", "sub/templates/small.yaml" }));
    }

    [Test]
    public void In_the_root_of_a_bucket_it_is_the_file_beside()
    {
        var configuration = Stored("https://s3.amazonaws.com/b/small.yaml", "a/main.yaml", "a/small.yaml", "b/small.yaml");
        Assert.That(configuration.Files, Is.EqualTo(new[] { "a/main.yaml", "a/small.yaml" }));
    }

    [TestCase("https://s3.amazonaws.com/b/x/templates/small.yaml", "several files end like its place", "a/templates/small.yaml", "b/templates/small.yaml")]
    [TestCase("https://s3.amazonaws.com/b/elsewhere/small.yaml", "is not among the files", "templates/small.yaml")]
    [TestCase("https://s3.amazonaws.com/b/small.yaml", "is not among the files", "templates/small.yaml")]
    [TestCase("https://example.com/templates/small.yaml", "is not among the files", "templates/small.yaml")]
    [TestCase("!Sub 'https://s3.amazonaws.com/b/templates/${Free}.yaml'", "its place is not known", "templates/small.yaml")]
    [TestCase("!Sub 'https://s3.amazonaws.com/b/templates/${Free}'", "its place is not known", "templates/small.yaml")]
    [TestCase("https://s3.amazonaws.com/b/templates/../small.yaml", "is not among the files", "small.yaml")]
    public void Where_it_is_not_certain_nothing_is_guessed(string url, string why, params string[] files)
    {
        var configuration = Stored(url, ["main.yaml", .. files]);
        Assert.That(configuration.Diagnostics.Select(each => each.Message), Has.One.Contains(why));
    }

    private static Core.Resources.Configuration Stored(string url, params string[] files) => StackFiles.All(
        [
            (files[0], $"{Parameters}\nResources: {{ S: {{ Type: AWS::CloudFormation::Stack, Properties: {{ TemplateURL: {url} }} }} }}"),
            .. files[1..].Select(file => (file, Small)),
        ]).Single(each => each.Path == files[0]);
}
