using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Sam;

internal sealed class SamExpansionTests
{
    [Test]
    public void Leaves_other_templates_alone() =>
        Assert.That(Expanded.Ids(Scanned.Template("Resources: { B: { Type: AWS::S3::Bucket } }")), Is.EqualTo(new[] { "B S3::Bucket" }));

    [Test]
    public void Keeps_functions_in_properties()
    {
        var configuration = Expanded.Resources(
            $"  F: {{ Type: AWS::Serverless::Function, Properties: {{ {Expanded.Code}, Timeout: !If [C, 1, 2] }} }}\n",
            "Parameters: { P: { Type: String } }\nConditions: { C: !Equals [!Ref P, a] }\n");
        Assert.That(Expanded.Find(configuration, "F").Body["Timeout"], Is.InstanceOf<OneOfValue>());
    }

    [Test]
    public void Takes_a_condition_over_to_all_that_is_made()
    {
        var configuration = Expanded.Resources(
            $"  F: {{ Type: AWS::Serverless::Function, Condition: C, Properties: {{ {Expanded.Code} }} }}\n",
            "Parameters: { P: { Type: String } }\nConditions: { C: !Equals [!Ref P, a] }\n");
        Assert.That(configuration.Graph.Resources.Select(resource => resource.Existence.IsUnknown), Is.All.True.And.Exactly(2).Items);
    }

    [TestCase("  F: { Type: AWS::Serverless::Function, Properties: [1] }\n")]
    [TestCase("  F: { Type: AWS::Serverless::Function }\n")]
    [TestCase("  A: { Type: AWS::Serverless::Api, Properties: { StageName: x, DefinitionBody: { swagger: '2.0', paths: { /a: 1 } }, Cors: x } }\n")]
    [TestCase("  L: { Type: AWS::Serverless::LayerVersion, Properties: { ContentUri: [] } }\n")]
    [TestCase("  C: { Type: AWS::Serverless::Connector, Properties: { Source: { Id: X }, Destination: { Id: Y }, Permissions: [Read] } }\n")]
    public void Tells_what_is_wrong(string resources) =>
        Assert.That(Expanded.Resources(resources).Diagnostics.Select(each => each.ToString()), Has.Some.Match(@"template\.yaml:\d+:\d+: CFN004[01]: "));

    [Test]
    public void Tells_a_template_without_resources() =>
        Assert.That(Scanned.Ids(Scanned.Template("AWSTemplateFormatVersion: 2010-09-09\nTransform: AWS::Serverless-2016-10-31\n")), Is.EqualTo(new[] { "CFN0041" }));

    [Test]
    public void Ends_on_many_events_of_one_api()
    {
        var events = string.Join(", ", Enumerable.Range(0, 3000).Select(i => $"E{i}: {{ Type: Api, Properties: {{ Path: /p{i}, Method: get }} }}"));
        var configuration = Expanded.Resources($"  F: {{ Type: AWS::Serverless::Function, Properties: {{ {Expanded.Code}, Events: {{ {events} }} }} }}\n");
        Assert.That(configuration.Graph.Resources, Has.Length.EqualTo(3005));
    }
}
