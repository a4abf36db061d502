using IacSrmScanner.CloudFormation.Configurations;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Expansion;

public sealed class IncludeTests
{
    private const string Start = "Resources:\n  R:\n    Type: AWS::S3::Bucket\n    Properties:\n      ";

    private static Configuration Scan(string template, params (string, string)[] files)
    {
        var result = new CloudFormationFrontEnd().Discover(new MemoryFileTree([("app/template.yaml", template), .. files]), ["app/template.yaml"]);
        return result.Sources.Single().Evaluate();
    }

    [TestCase("Fn::Transform: { Name: AWS::Include, Parameters: { Location: parts/p.yaml } }")]
    [TestCase("P: { Fn::Transform: { Name: AWS::Include, Parameters: { Location: ./parts/v.yaml } } }")]
    [TestCase("P: !Transform { Name: AWS::Include, Parameters: { Location: parts/v.yaml } }")]
    public void Stands_for_what_the_file_holds(string properties)
    {
        var configuration = Scan(Start + properties + "\n", ("app/parts/p.yaml", "P: { A: 1 }\n"), ("app/parts/v.yaml", "{ A: 1 }\n"));
        Assert.That(((MapValue)Scanned.Property(configuration))["A"], Is.InstanceOf<NumberValue>());
        Assert.That(configuration.Diagnostics, Is.Empty);
        Assert.That(configuration.Files, Has.Length.EqualTo(2));
    }

    [Test]
    public void Keeps_what_stands_beside_it()
    {
        var configuration = Scan(
            "Transform: { Name: AWS::Include, Parameters: { Location: more.yaml } }\n" + Start + "P: !Ref Given\n",
            ("app/more.yaml", "Parameters:\n  Given: { Type: String, Default: x }\n"));
        Assert.That(Scanned.Property(configuration), Is.InstanceOf<TextValue>().With.Property("Text").EqualTo("x"));
    }

    [TestCase("s3://bucket/p.yaml", "CFN0050")]
    [TestCase("../../etc/passwd", "CFN0050")]
    [TestCase("absent.yaml", "CFN0050")]
    [TestCase("loop.yaml", "CFN0051")]
    public void Tells_once_what_it_cannot_read(string location, string id)
    {
        var configuration = Scan(
            Start + $"Fn::Transform: {{ Name: AWS::Include, Parameters: {{ Location: '{location}' }} }}\n",
            ("app/loop.yaml", "Fn::Transform: { Name: AWS::Include, Parameters: { Location: loop.yaml } }\n"));
        Assert.That(Scanned.Ids(configuration).Where(each => each.StartsWith("CFN005", StringComparison.Ordinal)), Is.EqualTo(new[] { id }));
    }

    [Test]
    public void Bounds_includes_that_double()
    {
        var files = Enumerable.Range(0, 40).Select(i => ($"app/{i}.yaml", string.Concat(Enumerable.Range(0, 9).Select(
            k => $"K{k}: {{ 'Fn::Transform': {{ Name: AWS::Include, Parameters: {{ Location: {i + 1}.yaml }} }} }}\n")))).ToArray();
        var configuration = Scan(Start + "Fn::Transform: { Name: AWS::Include, Parameters: { Location: 0.yaml } }\n", files);
        Assert.That(Scanned.Ids(configuration), Does.Contain("CFN0053"));
    }
}
