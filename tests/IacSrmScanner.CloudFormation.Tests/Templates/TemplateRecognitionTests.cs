using IacSrmScanner.CloudFormation.Configurations;
using IacSrmScanner.Core.Files;

namespace IacSrmScanner.CloudFormation.Tests.Templates;

public sealed class TemplateRecognitionTests
{
    [TestCase("AWSTemplateFormatVersion: 2010-09-09\nParameters: {}\n")]
    [TestCase("{\"AWSTemplateFormatVersion\": \"2010-09-09\"}")]
    [TestCase("Resources:\n  A:\n    Type: AWS::S3::Bucket\n")]
    [TestCase("Resources:\n  A:\n    Type: Custom::My.Thing\n")]
    [TestCase("Resources:\n  A:\n    Type: Alexa::ASK::Skill\n")]
    [TestCase("Resources:\n  A:\n    Type: Vendor::Service::Thing\n")]
    [TestCase("Resources:\n  A: 1\n  B:\n    Type: AWS::S3::Bucket\n")]
    [TestCase("Transform: AWS::Serverless-2016-10-31\nResources: {}\n")]
    [TestCase("Transform: [AWS::LanguageExtensions, AWS::Serverless-2016-10-31]\nResources: {}\n")]
    public void Knows_a_template(string content) => Assert.That(Claims("a.yaml", content), Is.True);

    [TestCase("apiVersion: v1\nkind: ConfigMap\ndata:\n  Resources: AWS::S3::Bucket\n")]
    [TestCase("service: x\nresources:\n  Resources:\n    A:\n      Type: AWS::S3::Bucket\n")]
    [TestCase("services:\n  web:\n    image: a::b\n# Resources\n")]
    [TestCase("Resources:\n  A:\n    Type: container\n  B: a::b\n")]
    [TestCase("Resources:\n- Type: AWS::S3::Bucket\n")]
    [TestCase("- Resources:\n    A:\n      Type: AWS::S3::Bucket\n")]
    [TestCase("\"Resources\"")]
    [TestCase("")]
    [TestCase("Resources: [::\n")]
    public void Knows_what_is_none(string content) => Assert.That(Claims("a.yaml", content), Is.False);

    [TestCase("AWSTemplateFormatVersion: 2010-09-09\nResources:\n{% for x in y %}\n  A: [\n")]
    [TestCase("{\"Resources\": {\n\"A\": {\n  \"Type\": \"AWS::S3::Bucket\"\n]}")]
    public void Knows_what_was_meant_as_one(string content) => Assert.That(Claims("a.yaml", content), Is.True);

    [TestCase("a.yml", true)]
    [TestCase("a.JSON", true)]
    [TestCase("x/a.template", true)]
    [TestCase("a.cfn", true)]
    [TestCase("a.template.json", true)]
    [TestCase("a.tf.json", false)]
    [TestCase("a.md", false)]
    [TestCase("template", false)]
    public void Looks_at_files_of_some_names_only(string path, bool expected) =>
        Assert.That(Claims(path, "Resources:\n  A:\n    Type: AWS::S3::Bucket\n"), Is.EqualTo(expected));

    private static bool Claims(string path, string content)
    {
        var result = new CloudFormationFrontEnd().Discover(new MemoryFileTree((path, content)), [path]);
        Assert.That(result.Claimed.Length, Is.EqualTo(result.Sources.Length));
        return result.Claimed.Contains(path);
    }
}
