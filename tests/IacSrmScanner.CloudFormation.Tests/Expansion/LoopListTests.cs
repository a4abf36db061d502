using System.Collections.Immutable;
using System.Text.Json;
using IacSrmScanner.CloudFormation.Configurations;
using IacSrmScanner.CloudFormation.Inputs;
using IacSrmScanner.CloudFormation.Tests.Stacks;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Expansion;

/// <summary>A loop over a parameter makes resources that are there for some of its values only.</summary>
public sealed class LoopListTests
{
    private const string Loop = "  Fn::ForEach::All: [X, !Ref Names, { 'R${X}': { Type: AWS::S3::Bucket, Properties: { P: !Ref X } } }]\n";

    private static string Template(string parameter, string loop = Loop) =>
        $"Transform: AWS::LanguageExtensions\nParameters: {{ {parameter} }}\nMappings: {{ M: {{ dev: {{ L: [a] }}, prod: {{ L: [b] }} }} }}\nResources:\n{loop}  Other: {{ Type: AWS::S3::Bucket, Properties: {{ P: x }} }}\n";

    private static Configuration Scan(string parameter, string loop = Loop) => Scanned.Template(Template(parameter, loop));

    [Test]
    public void What_the_default_makes_is_there_for_the_default()
    {
        var configuration = Scan("Names: { Type: CommaDelimitedList, Default: 'a,b' }");
        Assert.Multiple(() =>
        {
            Assert.That(configuration.Deployed("Ra"), Is.EqualTo(new[] { "parameter 'Names' is 'a,b': a", "parameter 'Names' is not 'a,b': absent" }));
            Assert.That(configuration.Resource("Ra").Existence, Is.EqualTo(Truth.Unknown));
            Assert.That(configuration.Resource("Ra").ExistenceReason?.Text, Is.EqualTo("it depends on parameter 'Names'"));
            Assert.That(configuration.Deployed("Other"), Is.Empty);
        });
    }

    [Test]
    public void What_is_allowed_may_be_there_too()
    {
        var configuration = Scan("Names: { Type: CommaDelimitedList, AllowedValues: [a, b, c], Default: a }");
        Assert.That(
            configuration.Deployed("Rc"),
            Is.EqualTo(new[] { "parameter 'Names' is 'a': absent", "parameter 'Names' is 'a,b,c': c", "parameter 'Names' is neither 'a' nor 'a,b,c': absent" }));
    }

    [Test]
    public void Without_a_default_what_is_allowed_says_it_all()
    {
        var configuration = Scan("Names: { Type: CommaDelimitedList, AllowedValues: [a, b] }");
        Assert.That(configuration.Deployed("Rb"), Is.EqualTo(new[] { "parameter 'Names' is 'a,b': b", "parameter 'Names' is not 'a,b': absent" }));
    }

    [Test]
    public void What_is_given_is_no_choice()
    {
        var given = new GivenParameter("Names", "b,z", new SourceSpan(new SourceText("--parameter", "b,z"), default));
        var configuration = new CloudFormationFrontEnd(new CloudFormationOptions { Parameters = [given] })
            .Discover(new MemoryFileTree(("t.yaml", Template("Names: { Type: CommaDelimitedList, Default: 'a,b' }"))), ["t.yaml"]).Sources.Single().Evaluate();
        Assert.Multiple(() =>
        {
            Assert.That(configuration.Graph.Resources.Select(resource => resource.Name), Is.EqualTo(new[] { "Rb", "Rz", "Other" }));
            Assert.That(configuration.Resource("Rb").Existence, Is.EqualTo(Truth.True));
            Assert.That(configuration.Deployed("Rb"), Is.Empty);
        });
    }

    [Test]
    public void A_list_that_a_parameter_selects_is_told_and_that_of_the_default()
    {
        var configuration = Scan(
            "Env: { Type: String, AllowedValues: [dev, prod], Default: dev }", Loop.Replace("!Ref Names", "!FindInMap [M, !Ref Env, L]", StringComparison.Ordinal));
        Assert.Multiple(() =>
        {
            Assert.That(Scanned.Ids(configuration), Is.EqualTo(new[] { "CFN0056" }));
            Assert.That(configuration.Deployed("Ra"), Is.EqualTo(new[] { "parameter 'Env' is 'dev': a", "parameter 'Env' is 'prod': absent" }));
        });
    }

    [Test]
    public void Loops_within_loops_depend_on_both()
    {
        var configuration = Scan(
            "Names: { Type: CommaDelimitedList, Default: a }, More: { Type: CommaDelimitedList, Default: z }",
            "  Fn::ForEach::All: [X, !Ref Names, { 'Fn::ForEach::Each': [Y, !Ref More, { 'R${X}${Y}': { Type: AWS::S3::Bucket, Properties: { P: !Ref Y } } }] }]\n");
        Assert.That(configuration.Deployed("Raz").Count(line => line.EndsWith(": z", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(configuration.Deployed("Raz"), Has.Length.EqualTo(4));
    }

    [Test]
    public void A_stack_loops_over_what_it_is_given()
    {
        var configuration = StackFiles.One(
            ("main.yaml",
                """
                Parameters: { All: { Type: CommaDelimitedList, Default: 'a,b' } }
                Resources: { S: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: child.yaml, Parameters: { Names: !Join [',', !Ref All] } } } }
                """),
            ("child.yaml", Template("Names: { Type: CommaDelimitedList, AllowedValues: [a, b, c] }")));
        Assert.That(
            configuration.Deployed("S.Rc").Select(line => line[(line.LastIndexOf(' ') + 1)..]), Is.EqualTo(new[] { "absent", "c" }));
    }

    [Test]
    public void What_inspect_writes_is_what_the_default_makes()
    {
        var template = Template("Names: { Type: CommaDelimitedList, AllowedValues: [a, b, c], Default: a }")
            + "Outputs:\n  Fn::ForEach::Out: [X, !Ref Names, { 'O${X}': { Value: !Ref 'R${X}' } }]\n";
        using var output = new StringWriter();
        TemplateWriter.Write(output, new CloudFormationFrontEnd().Discover(new MemoryFileTree(("t.yaml", template)), ["t.yaml"]).Sources);
        using var json = JsonDocument.Parse(output.ToString());
        ImmutableArray<string> names = [.. new[] { "Resources", "Outputs" }.SelectMany(section => json.RootElement.GetProperty(section).EnumerateObject().Select(each => each.Name))];
        Assert.That(names, Is.EqualTo(new[] { "Ra", "Other", "Oa" }));
    }
}
