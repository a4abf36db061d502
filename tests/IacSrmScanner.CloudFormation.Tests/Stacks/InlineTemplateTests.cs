using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Stacks;

/// <summary>A template that is written within another, in every way in which a text can be written.</summary>
public sealed class InlineTemplateTests
{
    private const string Json = """{"Parameters": {"Name": {"Type": "String"}}, "Resources": {"R": {"Type": "AWS::S3::Bucket", "Properties": {"P": {"Ref": "Name"}}}}}""";

    [TestCase("|\n        Parameters: { Name: { Type: String } }\n        Resources:\n          R: { Type: AWS::S3::Bucket, Properties: { P: !Ref Name } }", "9:11")]
    [TestCase("|-\n        Parameters: { Name: { Type: String } }\n        Resources:\n          R: { Type: AWS::S3::Bucket, Properties: { P: !Ref Name } }", "9:11")]
    [TestCase(">\n        { \"Parameters\": { \"Name\": { \"Type\": \"String\" } },\n        \"Resources\": {\n        \"R\": { \"Type\": \"AWS::S3::Bucket\", \"Properties\": { \"P\": { \"Ref\": \"Name\" } } } } }", "9:9")]
    [TestCase("'" + Json + "'", "6:81")]
    [TestCase("\"Parameters: { Name: { Type: String } }\\nResources:\\n  R:\\n    Type: AWS::S3::Bucket\\n    Properties: { P: !Ref Name }\"", "6:76")]
    [TestCase("\"{ \\\"Parameters\\\": { Name: { Type: String } },\n        Resources: { R: { Type: 'AWS::S3::Bucket', Properties: { P: \\u0021Ref Name } } } }\"", "7:22")]
    [TestCase("'{ Parameters: { Name: { Type: String } }, Resources: { R: { Type: ''AWS::S3::Bucket'', Properties: { P: !Ref Name } } } }'", "6:77")]
    public void A_text_is_a_template_with_its_places(string body, string place)
    {
        var configuration = Around(body);
        Assert.Multiple(() =>
        {
            Assert.That(configuration.Diagnostics, Is.Empty);
            Assert.That(configuration.Property("E.R").Text(), Is.EqualTo("given"));
            Assert.That($"{configuration.Resource("E.R").Header}", Is.EqualTo($"main.yaml:{place}"));
        });
    }

    [Test]
    public void A_text_in_JSON_has_its_places()
    {
        var escaped = Json.Replace("\"", "\\\"", StringComparison.Ordinal);
        var configuration = StackFiles.One(("main.json", $$"""
            { "Resources": { "E": { "Type": "AWS::CloudFormation::StackSet", "Properties": {
                "Parameters": [ { "ParameterKey": "Name", "ParameterValue": "given" } ],
                "TemplateBody": "{{escaped}}" } } } }
            """));
        Assert.Multiple(() =>
        {
            Assert.That(configuration.Property("E.R").Text(), Is.EqualTo("given"));
            Assert.That($"{configuration.Resource("E.R").Header}", Is.EqualTo("main.json:3:91"));
        });
    }

    [Test]
    public void A_mapping_without_functions_is_a_template()
    {
        var configuration = Around("{ Resources: { R: { Type: AWS::S3::Bucket, Properties: { P: x } } } }");
        Assert.That(configuration.Property("E.R").Text(), Is.EqualTo("x"));
    }

    [Test]
    public void A_text_that_functions_make_is_a_template()
    {
        var configuration = Around("!Join ['', ['Resources: { R: { Type: AWS::S3::Bucket, ', 'Properties: { P: x } } }']]");
        Assert.That(configuration.Property("E.R").Text(), Is.EqualTo("x"));
    }

    [Test]
    public void What_is_filled_in_is_what_the_template_around_knows()
    {
        var configuration = Around(
            """
            !Sub
                    - |
                      Resources:
                        R:
                          Type: AWS::S3::Bucket
                          Properties:
                            P: ${Stage}-${Own}-${!Name}
                            Q: !Sub "${Stage}/${!AWS::Region}"
                            F: ${Free}
                    - { Own: mine }
            """,
            "Parameters: { Stage: { Type: String, Default: dev }, Free: { Type: String } }\n");
        var bucket = configuration.Resource("E.R");
        Assert.Multiple(() =>
        {
            Assert.That(configuration.Diagnostics, Is.Empty);
            Assert.That(configuration.Property("E.R").Text(), Is.EqualTo("dev-mine-${Name}"));
            Assert.That(bucket.Body["Q"] is { } value ? KnownText.Prefix(value) : "", Is.EqualTo("dev/"));
            Assert.That(bucket.Body["F"], Is.InstanceOf<UnknownValue>().With.Property("Why").Property("Text").EqualTo("parameter 'Free' has no default"));
            Assert.That($"{bucket.Header}", Is.EqualTo("main.yaml:10:13"));
        });
    }

    [Test]
    public void What_is_filled_in_is_a_choice_of_the_template_around()
    {
        var configuration = Around(
            """
            !Sub |
                    Parameters: { Name: { Type: String } }
                    Conditions: { IsProd: !Equals [!Sub "x-${Stage}", x-prod] }
                    Resources: { R: { Type: AWS::S3::Bucket, Properties: { P: !If [IsProd, safe, plain] } } }
            """,
            "Parameters: { Stage: { Type: String, AllowedValues: [dev, prod] } }\n");
        Assert.That(configuration.Deployed("E.R"), Is.EqualTo(new[] { "parameter 'Stage' is 'dev': plain", "parameter 'Stage' is 'prod': safe" }));
    }

    [TestCase("!Sub 'Resources: { \"${Stage}\": { Type: AWS::S3::Bucket } }'", "changes more of its 'TemplateBody' than texts")]
    [TestCase("!Sub 'Resources: { R: { Type: AWS::S3::Bucket, Properties: { P: !Ref \"${Stage}\" } } }'", "changes more of its 'TemplateBody' than texts")]
    [TestCase("!Sub 'Parameters: { N: { Type: String, Default: \"${Stage}\" } }\n\n        Resources: { R: { Type: AWS::S3::Bucket } }'", "changes more of its 'TemplateBody' than texts")]
    [TestCase("!Sub 'Resources: { R: { Type: AWS::S3::Bucket, Properties: { P: \"${Odd}\" } } }'", "fills into its 'TemplateBody' for 'Odd' may change more than a text")]
    [TestCase("{ Resources: { R: { Type: AWS::S3::Bucket, Properties: { P: !Ref Stage } } } }", "the functions in it are those of the template around")]
    [TestCase("!Ref AWS::StackName", "is known only at deployment")]
    [TestCase("'Resources: {}'", "is no template")]
    [TestCase("nothing", "is no template")]
    [TestCase("!Rain::Embed gone.yaml", "'gone.yaml' is not among the files")]
    [TestCase("!Rain::Embed ../../gone.yaml", "'../../gone.yaml' is not among the files")]
    public void Another_body_is_named(string body, string why)
    {
        var configuration = Around(body, "Parameters: { Stage: { Type: String, Default: dev }, Odd: { Type: String, Default: 'a: \"b\"' } }\n");
        Assert.Multiple(() =>
        {
            Assert.That(configuration.Diagnostics.Select(each => each.Id), Does.Contain("CFN0070"));
            Assert.That(configuration.Diagnostics.Select(each => each.Message), Has.One.Contains(why));
        });
    }

    [Test]
    public void A_file_that_is_put_in_by_Rain_is_the_template()
    {
        var configuration = StackFiles.One(
            ("main.yaml", "Resources: { E: { Type: 'AWS::CloudFormation::StackSet', Properties: { TemplateBody: !Rain::Embed child.yaml } } }"),
            ("child.yaml", "Resources: { R: { Type: 'AWS::S3::Bucket', Properties: { P: x } } }"));
        Assert.Multiple(() =>
        {
            Assert.That(configuration.Property("E.R").Text(), Is.EqualTo("x"));
            Assert.That(configuration.Files, Is.EqualTo(new[] { "main.yaml", "child.yaml" }));
        });
    }

    private static Configuration Around(string body, string before = "") => StackFiles.One(
        ("main.yaml", $"{before}Resources:\n  E:\n    Type: AWS::CloudFormation::StackSet\n    Properties:\n      Parameters: [ {{ ParameterKey: Name, ParameterValue: given }} ]\n      TemplateBody: {body}\n"));
}
