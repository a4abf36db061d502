using IacSrmScanner.CloudFormation.Configurations;
using IacSrmScanner.CloudFormation.Inputs;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Configurations;

public sealed class CloudFormationFrontEndTests
{
    private const string Bucket = "Resources:\n  B:\n    Type: AWS::S3::Bucket\n";

    [Test]
    public void Finds_templates_in_the_order_of_their_paths()
    {
        var result = Discover(("b.yaml", Bucket), ("a.json", """{"Resources": {"B": {"Type": "AWS::S3::Bucket"}}}"""), ("c.txt", Bucket));
        Assert.That(result.Sources.Select(source => source.Path), Is.EqualTo(new[] { "a.json", "b.yaml" }));
        Assert.That(result.Claimed, Is.EqualTo(new[] { "a.json", "b.yaml" }));
        Assert.That(result.Diagnostics, Is.Empty);
    }

    [Test]
    public void Leaves_other_files_alone_in_silence()
    {
        var result = Discover(
            ("deployment.yaml", "apiVersion: apps/v1\nkind: Deployment\nspec:\n  Resources: a::b\n"),
            ("package.json", """{"name": "x", "Resources": "a::b"}"""),
            ("broken.json", """{"Resources": "::" """));
        Assert.That(result.Sources, Is.Empty);
        Assert.That(result.Claimed, Is.Empty);
        Assert.That(result.Diagnostics, Is.Empty);
    }

    [Test]
    public void Analyses_what_can_be_read_of_a_broken_template()
    {
        var configuration = Scanned.Template("AWSTemplateFormatVersion: 2010-09-09\nResources:\n  A:\n    Type: [\n  B:\n    Type: AWS::S3::Bucket\n");
        Assert.That(configuration.Diagnostics.Count(each => each.Severity == DiagnosticSeverity.Error), Is.AtLeast(1));
        Assert.That(configuration.Graph.Resources.Select(each => each.Name), Does.Contain("B"));
    }

    private static FrontEndResult Discover(params (string Path, string Content)[] files) =>
        new CloudFormationFrontEnd().Discover(new MemoryFileTree(files), [.. files.Select(file => file.Path)]);

    [Test]
    public void Reads_every_template_of_a_file_with_several_documents()
    {
        var content = "Resources:\n  A: { Type: AWS::S3::Bucket }\n---\nkind: Other\n---\nResources:\n  B: { Type: AWS::SQS::Queue }\n";
        var result = new CloudFormationFrontEnd().Discover(new MemoryFileTree(("t.yaml", content)), ["t.yaml"]);
        Assert.That(result.Sources.SelectMany(source => source.Evaluate().Graph.Resources).Select(resource => resource.Name), Is.EqualTo(new[] { "A", "B" }));
        Assert.That(result.Claimed, Is.EqualTo(new[] { "t.yaml" }));
    }

    [Test]
    public void Tells_of_a_parameter_that_no_template_has()
    {
        var place = new SourceSpan(new SourceText("--parameter", "x"), new TextSpan(0, 1));
        var options = new CloudFormationOptions { Parameters = [new("Given", "x", place), new("Typo", "x", place), new("AWS::Region", "eu-west-1", place)] };
        var content = "Parameters: { Given: { Type: String, AllowedValues: [y] } }\nResources: { R: { Type: AWS::S3::Bucket, Properties: { P: !Ref Given, Q: !Ref AWS::Region } } }\n";
        var result = new CloudFormationFrontEnd(options).Discover(new MemoryFileTree(("t.yaml", content)), ["t.yaml"]);
        Assert.That(result.Diagnostics.Select(diagnostic => diagnostic.Message), Is.EqualTo(new[] { "The parameter 'Typo' is given a value, but no scanned template declares it." }));
        var configuration = result.Sources.Single().Evaluate();
        Assert.That(Scanned.Ids(configuration), Is.EqualTo(new[] { "CFN0061" }));
        Assert.That(configuration.Graph.Resources[0].Body.Entries.Select(entry => ((TextValue)entry.Value).Text), Is.EqualTo(new[] { "x", "eu-west-1" }));
    }

    [Test]
    public void Keeps_a_secret_that_is_given_out_of_properties()
    {
        var place = new SourceSpan(new SourceText("--parameter", "hunter2"), new TextSpan(0, 7));
        var options = new CloudFormationOptions { Parameters = [new("Secret", "hunter2", place)] };
        var content = "Parameters: { Secret: { Type: String, NoEcho: true } }\nResources: { R: { Type: AWS::S3::Bucket, Properties: { P: !Ref Secret } } }\n";
        var result = new CloudFormationFrontEnd(options).Discover(new MemoryFileTree(("t.yaml", content)), ["t.yaml"]);
        Assert.That(Scanned.Property(result.Sources.Single().Evaluate()), Is.InstanceOf<UnknownValue>().With.Property("IsSensitive").True);
    }
}
