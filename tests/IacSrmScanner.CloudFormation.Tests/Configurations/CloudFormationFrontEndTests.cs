using IacSrmScanner.CloudFormation.Configurations;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Resources;

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
}
