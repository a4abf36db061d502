using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using IacSrmScanner.CloudFormation.Configurations;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Rules.Engine;
using IacSrmScanner.Testing;

namespace IacSrmScanner.Catalogue.Tests.Branches;

/// <summary>What <c>inspect --format cloudformation</c> writes is a template with the verdicts of the one that it was made of.</summary>
internal sealed class WrittenTemplateTests
{
    private const int Templates = 60;
    private const int Seed = 20_261_126;

    private static readonly ConfigurationJudge Judge = new(BuiltInCatalogue.Open(), ControlFilter.Everything);

    private static readonly ImmutableArray<string> Serverless =
    [
        """
        Transform: AWS::Serverless-2016-10-31
        Parameters: { Stage: { Type: String, AllowedValues: [dev, prod], Default: dev } }
        Conditions: { IsProd: !Equals [!Ref Stage, prod] }
        Globals: { Function: { Runtime: python3.13, Timeout: 10, Tracing: Active } }
        Resources:
          Handler:
            Type: AWS::Serverless::Function
            Properties:
              Handler: app.handler
              InlineCode: pass
              Policies: [ S3ReadPolicy: { BucketName: !Ref Store } ]
              Environment: { Variables: { STAGE: !Ref Stage, KEY: '{{resolve:secretsmanager:key}}' } }
              Events: { Get: { Type: Api, Properties: { Path: /, Method: get } } }
          Store: { Type: AWS::S3::Bucket, Condition: IsProd }
          Table: { Type: AWS::Serverless::SimpleTable, Properties: { SSESpecification: { SSEEnabled: !If [IsProd, true, false] } } }
        """,
        """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Front: { Type: AWS::Serverless::HttpApi, Properties: { AccessLogSettings: { DestinationArn: !GetAtt Logs.Arn } } }
          Logs: { Type: AWS::Logs::LogGroup, DependsOn: [Queue], Properties: { RetentionInDays: 7 } }
          Queue: { Type: AWS::SQS::Queue }
          Machine: { Type: AWS::Serverless::StateMachine, Properties: { Definition: { StartAt: A, States: { A: { Type: Succeed } } }, Role: !Sub 'arn:${AWS::Partition}:iam::1:role/x' } }
        """,
    ];

    private static IEnumerable<TestCaseData> Written =>
    [
        .. Enumerable.Range(Seed, Templates).Select(seed => new TestCaseData(TemplateGenerator.Make(seed).Text).SetName($"generated {seed}")),
        .. Serverless.Select((text, i) => new TestCaseData(text).SetName($"serverless {i}")),
        .. Samples(),
    ];

    [TestCaseSource(nameof(Written))]
    public void The_verdicts_are_the_same(string text)
    {
        var written = Write(text);
        Assert.Multiple(() =>
        {
            Assert.That(Verdicts(written), Is.EqualTo(Verdicts(text)).And.Not.Empty, written);
            Assert.That(Write(written), Is.EqualTo(written), "Written once more it is the same.");
        });
    }

    [Test]
    public void Outputs_of_nested_stacks_are_values_where_they_are_known()
    {
        var sources = new CloudFormationFrontEnd().Discover(
            new MemoryFileTree(
                ("main.yaml",
                    """
                    Resources:
                      S: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: child.yaml } }
                      R: { Type: AWS::SNS::Topic, Properties: { TopicName: !GetAtt S.Outputs.Name, DisplayName: !Sub '${S.Outputs.Id}-x' } }
                    """),
                ("child.yaml", "Resources: { Q: { Type: AWS::SQS::Queue } }\nOutputs: { Name: { Value: known }, Id: { Value: !Ref Q } }")),
            ["child.yaml", "main.yaml"]).Sources;
        using var output = new StringWriter();
        TemplateWriter.Write(output, sources);
        using var json = JsonDocument.Parse(output.ToString());
        var topic = json.RootElement.GetProperty("Resources").GetProperty("R").GetProperty("Properties");
        Assert.Multiple(() =>
        {
            Assert.That(topic.GetProperty("TopicName").GetString(), Is.EqualTo("known"));
            Assert.That(topic.GetProperty("DisplayName").GetProperty("Fn::Sub").GetString(), Is.EqualTo("${S.Outputs.Id}-x"));
        });
    }

    [SuppressMessage("ApiDesign", "RS0030:Do not use banned APIs", Justification = "The samples lie on the disk.")]
    private static IEnumerable<TestCaseData> Samples() =>
        from file in Directory.GetFiles(Path.Combine(Repository.Samples, "cloudformation"), "template.*", SearchOption.AllDirectories)
        let text = File.ReadAllText(file)
        select new TestCaseData(text).SetName($"sample {Path.GetRelativePath(Repository.Samples, file)}");

    private static string Write(string text)
    {
        using var output = new StringWriter();
        TemplateWriter.Write(output, new CloudFormationFrontEnd().Discover(new MemoryFileTree(("template.yaml", text)), ["template.yaml"]).Sources);
        return output.ToString();
    }

    private static string[] Verdicts(string text) =>
    [
        .. Judge.Judge(new CloudFormationFrontEnd().Discover(new MemoryFileTree(("template.yaml", text)), ["template.yaml"]).Sources.Single().Evaluate())
            .Select(finding => $"{finding.Resource.Address} {finding.Control.Id} {finding.Outcome}")
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];
}
