using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Configurations;

public sealed class ResourceBuilderTests
{
    [Test]
    public void Carries_what_is_written_with_its_places()
    {
        var resource = Scanned.Template(
            """
            Resources:
              Logs:
                Type: AWS::S3::Bucket
                DeletionPolicy: Retain
                DependsOn: [Other]
                Metadata: { Note: !Sub 'for ${AWS::StackName}' }
                Properties:
                  BucketName: logs
                  Versioned: true
                  Count: 3
                  Flag: "true"
              Other: { Type: Custom::a.b }
            """).Graph.Resources[0];
        Assert.That((resource.Dialect, resource.Cloud, resource.Mode), Is.EqualTo((Dialect.CloudFormation, Cloud.Aws, ResourceMode.Managed)));
        Assert.That((resource.Type, resource.Name, resource.Address), Is.EqualTo(("AWS::S3::Bucket", "Logs", "Logs")));
        Assert.That(resource.Header.Text, Is.EqualTo("Logs"));
        Assert.That((resource.Extent.Start.Line, resource.Extent.End.Line), Is.EqualTo((2, 11)));
        Assert.That(resource.Body.Entries.Select(entry => entry.KeySpan?.Text), Is.EqualTo(new[] { "BucketName", "Versioned", "Count", "Flag" }));
        Assert.That(
            resource.Body.Entries.Select(entry => entry.Value.GetType()),
            Is.EqualTo(new[] { typeof(TextValue), typeof(BoolValue), typeof(NumberValue), typeof(TextValue) }));
        Assert.That(resource.Body["BucketName"]?.Provenance.Span.Text, Is.EqualTo("logs"));
        Assert.That(resource.Meta.Entries.Select(entry => entry.Key), Is.EqualTo(new[] { "DeletionPolicy", "DependsOn", "Metadata" }));
        Assert.That(resource.Existence, Is.EqualTo(Truth.True));
    }

    [Test]
    public void Points_at_the_name_where_there_are_no_properties()
    {
        var resource = Scanned.Template("Resources:\n  B:\n    Type: AWS::S3::Bucket\n    Properties:\n").Graph.Resources.Single();
        Assert.That(resource.Body.Entries, Is.Empty);
        Assert.That(resource.Body.IsOpen, Is.False);
        Assert.That(resource.Body.Provenance.Span.Text, Is.EqualTo("B"));
    }

    [Test]
    public void Knows_its_own_condition_inside()
    {
        var configuration = Scanned.Template(
            """
            Parameters: { S: { Type: String } }
            Conditions: { A: !Equals [!Ref S, a], B: !Not [!Condition A], N: !Equals [a, b] }
            Resources:
              R: { Type: AWS::S3::Bucket, Condition: B, Properties: { P: !If [A, x, y] } }
              Never: { Type: AWS::S3::Bucket, Condition: N }
            """);
        Assert.That(configuration.Graph.Resources.Single().Existence, Is.EqualTo(Truth.Unknown));
        Assert.That(configuration.Graph.Resources.Single().ExistenceReason?.Text, Is.EqualTo("parameter 'S' has no default"));
        Assert.That(Scanned.Property(configuration), Is.InstanceOf<TextValue>().With.Property("Text").EqualTo("y"));
    }

    [TestCase("A: text", "CFN0003")]
    [TestCase("A: { Properties: {} }", "CFN0003")]
    [TestCase("A: { Type: { a: b, c: d } }", "CFN0003")]
    [TestCase("A: !Thing { Type: AWS::S3::Bucket }", "CFN0003")]
    [TestCase("A: { Type: !Rain::Module x.yaml }", "CFN0004")]
    [TestCase("A: { Type: !Sub 'AWS::S3::Bucket' }", "CFN0004")]
    [TestCase("A: { 'Fn::If': [C, {}, {}] }", "CFN0004")]
    public void Leaves_out_what_is_no_resource_and_goes_on(string entry, string id)
    {
        var configuration = Scanned.Template($"Resources:\n  {entry}\n  B: {{ Type: AWS::S3::Bucket }}\n");
        Assert.That(Scanned.Ids(configuration), Is.EqualTo(new[] { id }));
        Assert.That(configuration.Graph.Resources.Single().Name, Is.EqualTo("B"));
    }

    [Test]
    public void Keeps_a_module_and_names_it()
    {
        var configuration = Scanned.Template("Resources:\n  A: { Type: 'Acme::Net::Vpc::MODULE' }\n");
        Assert.That(configuration.Graph.Resources.Single().Cloud, Is.EqualTo(Cloud.Other));
        Assert.That(configuration.Diagnostics.Single().Message, Is.EqualTo("The module 'Acme::Net::Vpc::MODULE' is not expanded; what it makes is not seen."));
    }

    [TestCase("[a]", "CFN0030")]
    [TestCase("text", "CFN0030")]
    [TestCase("!If [C, {}, {}]", "CFN0020,CFN0030")]
    public void Knows_nothing_of_properties_that_are_no_mapping(string properties, string ids)
    {
        var configuration = Scanned.Template($"Resources:\n  B: {{ Type: AWS::S3::Bucket, Properties: {properties} }}\n");
        Assert.That(configuration.Graph.Resources.Single().Body.IsOpen, Is.True);
        Assert.That(string.Join(',', Scanned.Ids(configuration)), Is.EqualTo(ids));
        Assert.That(configuration.Diagnostics.Select(each => each.Severity), Is.All.EqualTo(DiagnosticSeverity.Warning));
    }
}
