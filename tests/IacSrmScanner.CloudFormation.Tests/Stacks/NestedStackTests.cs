using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Stacks;

public sealed class NestedStackTests
{
    private const string Child =
        """
        Parameters:
          Name: { Type: String, Default: preset }
          Zones: { Type: CommaDelimitedList, Default: a }
        Resources:
          R: { Type: AWS::S3::Bucket, Properties: { P: !Ref Name, Z: !Ref Zones } }
        Outputs:
          Id: { Value: !Ref R }
          Name: { Value: !Ref Name }
        """;

    [TestCase("child.yaml")]
    [TestCase("./child.yaml")]
    [TestCase("file://./child.yaml")]
    [TestCase("!Sub child.yaml")]
    public void A_child_is_judged_with_what_it_is_given(string url)
    {
        var configuration = StackFiles.One(
            ("main.yaml",
                $$"""
                Resources:
                  Store:
                    Type: AWS::CloudFormation::Stack
                    Properties:
                      TemplateURL: {{url}}
                      Parameters: { Name: given, Zones: "x,y" }
                """),
            ("child.yaml", Child));
        var bucket = configuration.Resource("Store.R");
        Assert.Multiple(() =>
        {
            Assert.That(configuration.Path, Is.EqualTo("main.yaml"));
            Assert.That(configuration.Files, Is.EqualTo(new[] { "main.yaml", "child.yaml" }));
            Assert.That(configuration.Property("Store.R").Text(), Is.EqualTo("given"));
            Assert.That(bucket.Body["Z"], Is.InstanceOf<ListValue>().With.Property("Items").Length.EqualTo(2));
            Assert.That($"{bucket.Header}", Is.EqualTo("child.yaml:5:3"));
            Assert.That(bucket.CallChain.Select(call => $"{call.Name} {call.Header}"), Is.EqualTo(new[] { "Store main.yaml:2:3" }));
        });
    }

    [Test]
    public void What_is_not_given_has_its_default_and_decides()
    {
        var configuration = StackFiles.One(
            ("main.yaml", "Resources: { S: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: child.yaml } } }"),
            ("child.yaml",
                """
                Parameters: { Stage: { Type: String, Default: dev } }
                Conditions: { IsProd: !Equals [!Ref Stage, prod] }
                Resources:
                  R: { Type: AWS::S3::Bucket, Properties: { P: !If [IsProd, safe, plain] } }
                  Never: { Type: AWS::S3::Bucket, Condition: IsProd }
                """));
        Assert.Multiple(() =>
        {
            Assert.That(configuration.Property("S.R").Text(), Is.EqualTo("plain"));
            Assert.That(configuration.Graph.Resolve("S.Never"), Is.Empty);
            Assert.That(configuration.Deployed("S.R"), Is.Empty);
        });
    }

    [Test]
    public void Outputs_reach_the_template_around_and_the_stacks_beside()
    {
        var configuration = StackFiles.One(
            ("main.yaml",
                """
                Resources:
                  A: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: child.yaml, Parameters: { Name: !GetAtt B.Outputs.Name } } }
                  B: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: child.yaml, Parameters: { Name: from-b } } }
                  Plain: { Type: AWS::S3::Bucket, Properties: { P: !Sub "${A.Outputs.Name}-x" } }
                  Link: { Type: AWS::S3::Bucket, Properties: { P: !GetAtt [B, Outputs.Id] } }
                  Nothing: { Type: AWS::S3::Bucket, Properties: { P: !GetAtt B.Outputs.Nope } }
                """),
            ("child.yaml", Child));
        Assert.Multiple(() =>
        {
            Assert.That(configuration.Property("A.R").Text(), Is.EqualTo("from-b"));
            Assert.That(configuration.Property("Plain").Text(), Is.EqualTo("from-b-x"));
            Assert.That(configuration.Graph.EdgesFrom(configuration.Resource("Link")).Select(edge => edge.To.Address), Does.Contain("B.R"));
            Assert.That(configuration.Property("Nothing"), Is.InstanceOf<UnknownValue>());
            Assert.That(Scanned.Ids(configuration), Is.EqualTo(new[] { "CFN0073" }));
        });
    }

    [Test]
    public void An_unknown_stays_unknown_for_the_reason_of_the_template_around()
    {
        var configuration = StackFiles.One(
            ("main.yaml",
                """
                Parameters: { Free: { Type: String } }
                Resources: { S: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: child.yaml, Parameters: { Name: !Ref Free } } } }
                """),
            ("child.yaml", Child));
        Assert.That(
            configuration.Property("S.R"),
            Is.InstanceOf<UnknownValue>().With.Property("Why").Property("Text").EqualTo("parameter 'Free' has no default"));
    }

    [Test]
    public void Stacks_within_stacks_and_their_conditions()
    {
        var configuration = StackFiles.One(
            ("main.yaml", "Resources: { A: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: sub/mid.yaml } } }"),
            ("sub/mid.yaml",
                """
                Conditions: { Never: !Equals [a, b] }
                Resources:
                  B: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ../child.yaml, Parameters: { Name: deep } } }
                  C: { Type: AWS::CloudFormation::Stack, Condition: Never, Properties: { TemplateURL: ../child.yaml } }
                """),
            ("child.yaml", Child));
        Assert.Multiple(() =>
        {
            Assert.That(configuration.Property("A.B.R").Text(), Is.EqualTo("deep"));
            Assert.That(configuration.Graph.Resolve("A.C.R"), Is.Empty);
        });
    }

    [Test]
    public void A_template_that_is_called_and_named_is_judged_by_itself_too()
    {
        (string, string)[] files =
        [
            ("main.yaml", "Resources: { S: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: child.yaml } } }"),
            ("child.yaml", Child),
        ];
        Assert.Multiple(() =>
        {
            Assert.That(StackFiles.All(files).Select(each => each.Path), Is.EqualTo(new[] { "main.yaml" }));
            Assert.That(StackFiles.Named(["child.yaml"], files).Select(each => each.Path), Is.EqualTo(new[] { "child.yaml", "main.yaml" }));
        });
    }

    [Test]
    public void A_circle_is_told_and_ends()
    {
        var all = StackFiles.All(
            ("a.yaml", "Resources: { S: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: b.yaml } } }"),
            ("b.yaml", "Resources: { T: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: a.yaml } } }"),
            ("self.yaml", "Resources: { U: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: self.yaml } } }"));
        Assert.Multiple(() =>
        {
            Assert.That(all.Select(each => each.Path), Is.EqualTo(new[] { "a.yaml", "self.yaml" }));
            Assert.That(all.Select(each => string.Join(' ', Scanned.Ids(each))), Is.All.EqualTo("CFN0071"));
        });
    }

    [Test]
    public void What_is_not_there_is_named()
    {
        var configuration = StackFiles.One(
            ("main.yaml",
                """
                Resources:
                  A: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: https://s3.amazonaws.com/b/t.yaml } }
                  B: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: !Ref AWS::StackName } }
                  C: { Type: AWS::CloudFormation::Stack }
                  D: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ../../etc/passwd } }
                  R: { Type: AWS::S3::Bucket, Properties: { P: !GetAtt A.Outputs.X } }
                """));
        Assert.Multiple(() =>
        {
            Assert.That(Scanned.Ids(configuration), Is.EqualTo(Enumerable.Repeat("CFN0070", 3)));
            Assert.That(configuration.Property("R"), Is.InstanceOf<UnknownValue>());
        });
    }

    [Test]
    public void Growth_is_bounded()
    {
        var calls = string.Join('\n', Enumerable.Range(0, 10).Select(i => $"  S{i}: {{ Type: 'AWS::CloudFormation::Stack', Properties: {{ TemplateURL: NEXT }} }}"));
        var files = Enumerable.Range(0, 10)
            .Select(i => ($"t{i}.yaml", "Resources:\n" + calls.Replace("NEXT", $"t{i + 1}.yaml", StringComparison.Ordinal)))
            .ToArray();
        var configuration = StackFiles.All(files)[0];
        Assert.That(Scanned.Ids(configuration), Does.Contain("CFN0072"));
    }

    [TestCase("0123456789abcdef0123456789abcdef.template")]
    public void A_packaged_template_lies_beside(string name)
    {
        var configuration = StackFiles.One(
            ("out/main.yaml", $"Resources: {{ S: {{ Type: 'AWS::CloudFormation::Stack', Properties: {{ TemplateURL: 'https://s3.eu-west-1.amazonaws.com/bucket/x/{name}' }} }} }}"),
            ("out/" + name, Child));
        Assert.That(configuration.Property("S.R").Text(), Is.EqualTo("preset"));
    }

    [Test]
    public void A_serverless_application_is_a_stack()
    {
        var configuration = StackFiles.One(
            ("main.yaml",
                """
                Transform: AWS::Serverless-2016-10-31
                Resources:
                  App: { Type: AWS::Serverless::Application, Properties: { Location: ./child.yaml, Parameters: { Name: given } } }
                """),
            ("child.yaml", Child));
        Assert.That(configuration.Property("App.R").Text(), Is.EqualTo("given"));
    }
}
