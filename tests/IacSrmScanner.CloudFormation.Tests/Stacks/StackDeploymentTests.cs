namespace IacSrmScanner.CloudFormation.Tests.Stacks;

/// <summary>A child's verdicts hold for every choice of the outermost template's parameters, and of no others.</summary>
public sealed class StackDeploymentTests
{
    private const string Child =
        """
        Parameters: { Stage: { Type: String, Default: test } }
        Conditions: { IsProd: !Equals [!Ref Stage, prod] }
        Resources:
          R: { Type: AWS::S3::Bucket, Properties: { P: !If [IsProd, safe, plain] } }
        Outputs:
          Level: { Value: !If [IsProd, high, low] }
        """;

    [Test]
    public void A_parameter_that_is_handed_on_is_the_choice()
    {
        var configuration = Configuration("Env: { Type: String, Default: dev }", "!Ref Env");
        Assert.That(configuration.Deployed("S.R"), Is.EqualTo(new[] { "parameter 'Env' is 'dev': plain", "parameter 'Env' is 'prod': safe" }));
    }

    [Test]
    public void An_output_depends_on_the_choice_too()
    {
        var configuration = Configuration("Env: { Type: String, Default: dev }", "!Ref Env");
        Assert.That(configuration.Deployed("Out"), Is.EqualTo(new[] { "parameter 'Env' is 'dev': low", "parameter 'Env' is 'prod': high" }));
    }

    [Test]
    public void A_condition_around_decides_within()
    {
        var configuration = Configuration("Env: { Type: String, AllowedValues: [x, y] }", "!If [IsX, prod, dev]");
        Assert.That(configuration.Deployed("S.R"), Is.EqualTo(new[] { "parameter 'Env' is 'x': safe", "parameter 'Env' is 'y': plain" }));
    }

    [Test]
    public void A_stack_that_is_not_there_has_no_resources()
    {
        var configuration = Configuration("Env: { Type: String, AllowedValues: [x, y] }", "!Ref Env", "Condition: IsX, ");
        Assert.That(configuration.Deployed("S.R"), Is.EqualTo(new[] { "parameter 'Env' is 'x': plain", "parameter 'Env' is 'y': absent" }));
    }

    [Test]
    public void Conditions_of_one_name_in_two_templates_are_two()
    {
        var configuration = StackFiles.One(
            ("main.yaml",
                """
                Parameters: { Env: { Type: String, AllowedValues: [x, y] }, Other: { Type: String, AllowedValues: [p, q] } }
                Conditions: { IsProd: !Equals [!Ref Env, x] }
                Resources:
                  S: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: child.yaml, Parameters: { V: !If [IsProd, a, b], W: !Ref Other } } }
                """),
            ("child.yaml",
                """
                Parameters: { V: { Type: String }, W: { Type: String } }
                Conditions: { IsProd: !Equals [!Ref W, p] }
                Resources: { R: { Type: AWS::S3::Bucket, Properties: { P: !If [IsProd, !Ref V, none] } } }
                """));
        Assert.That(configuration.Deployed("S.R").Select(line => line[(line.LastIndexOf(' ') + 1)..]), Is.EquivalentTo(new[] { "a", "none", "b", "none" }));
    }

    [Test]
    public void What_a_child_allows_narrows_the_choice()
    {
        var configuration = StackFiles.One(
            ("main.yaml",
                """
                Parameters: { Env: { Type: String } }
                Resources:
                  S: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: child.yaml, Parameters: { Stage: !Ref Env } } }
                """),
            ("child.yaml",
                """
                Parameters: { Stage: { Type: String, AllowedValues: [dev, prod] } }
                Conditions: { IsProd: !Equals [!Ref Stage, prod] }
                Resources: { R: { Type: AWS::S3::Bucket, Properties: { P: !If [IsProd, safe, plain] } } }
                """));
        Assert.That(configuration.Deployed("S.R"), Is.EqualTo(new[] { "parameter 'Env' is 'dev': plain", "parameter 'Env' is 'prod': safe" }));
    }

    private static Core.Resources.Configuration Configuration(string parameter, string given, string condition = "") => StackFiles.One(
        ("main.yaml",
            $$"""
            Parameters: { {{parameter}} }
            Conditions: { IsX: !Equals [!Ref Env, x] }
            Resources:
              S: { Type: AWS::CloudFormation::Stack, {{condition}}Properties: { TemplateURL: child.yaml, Parameters: { Stage: {{given}} } } }
              Out: { Type: AWS::S3::Bucket, Properties: { P: !GetAtt S.Outputs.Level } }
            """),
        ("child.yaml", Child));
}
