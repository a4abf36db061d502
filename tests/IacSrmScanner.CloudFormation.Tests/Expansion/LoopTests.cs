using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Expansion;

public sealed class LoopTests
{
    private const string Header =
        """
        Transform: AWS::LanguageExtensions
        Parameters:
          Names: { Type: CommaDelimitedList, Default: "a, b-c" }
          Open: { Type: CommaDelimitedList }
        Mappings:
          M: { dev: { All: [x, y] } }

        """;

    private static Configuration Scan(string resources) => Scanned.Template(Header + "Resources:\n" + resources);

    private static string[] Names(Configuration configuration) => [.. configuration.Graph.Resources.Select(resource => resource.Name)];

    [TestCase("[p, q]", "Rp", "Rq")]
    [TestCase("!Ref Names", "Ra", "Rbc")]
    [TestCase("{ Ref: Names }", "Ra", "Rbc")]
    [TestCase("!FindInMap [M, dev, All]", "Rx", "Ry")]
    [TestCase("!Split ['|', 'k|l']", "Rk", "Rl")]
    public void Makes_a_resource_for_each_element(string list, params string[] names)
    {
        var configuration = Scan($"  Fn::ForEach::All: [X, {list}, {{ 'R&{{X}}': {{ Type: AWS::S3::Bucket, Properties: {{ BucketName: !Ref X, P: !Sub 'n-${{X}}' }} }} }}]\n");
        Assert.That(Names(configuration), Is.EqualTo(names));
        Assert.That(configuration.Diagnostics, Is.Empty);
        Assert.That(configuration.Graph.Resources.Select(resource => resource.Body["BucketName"]), Is.All.InstanceOf<TextValue>());
    }

    [Test]
    public void Nests_and_stands_in_properties_conditions_and_outputs()
    {
        var configuration = Scanned.Template(Header +
            """
            Conditions:
              Fn::ForEach::Flags: [F, [A, B], { 'Is${F}': !Equals [!Ref F, A] }]
            Resources:
              Fn::ForEach::Outer:
                - X
                - [1, 2]
                - Fn::ForEach::Inner: [Y, [a, b], { 'R${X}${Y}': { Type: AWS::S3::Bucket, Condition: IsA, Properties: { Fn::ForEach::P: [K, [S, T], { '${K}': '${X}' }] } } }]
            Outputs:
              Fn::ForEach::Names: [X, [1, 2], { 'O${X}': { Value: !Ref 'R${X}a' } }]
            """);
        Assert.That(Names(configuration), Is.EqualTo(new[] { "R1a", "R1b", "R2a", "R2b" }));
        Assert.That(configuration.Graph.Resources[3].Body.Entries.Select(entry => entry.Key), Is.EqualTo(new[] { "S", "T" }));
        Assert.That(configuration.Values.Select(value => value.Name), Is.SupersetOf(new[] { "IsA", "IsB", "O1", "O2" }));
        Assert.That(configuration.Diagnostics, Is.Empty);
    }

    [TestCase("[X, !Ref Open, {}]", "CFN0055")]
    [TestCase("[X, [a]]", "CFN0054")]
    public void Tells_once_what_it_cannot_unroll(string loop, string id) =>
        Assert.That(Scanned.Ids(Scan($"  B: {{ Type: AWS::S3::Bucket }}\n  Fn::ForEach::All: {loop}\n")), Is.EqualTo(new[] { id }));

    [Test]
    public void Bounds_loops_that_multiply()
    {
        var list = "[" + string.Join(',', Enumerable.Range(0, 100).Select(i => $"x{i}")) + "]";
        var body = "{ 'R${A}${B}${C}${D}': { Type: AWS::S3::Bucket } }";
        foreach (var name in (string[])["D", "C", "B", "A"])
        {
            body = $"{{ 'Fn::ForEach::{name}': [{name}, {list}, {body}] }}";
        }

        Assert.That(Scanned.Ids(Scanned.Template($"Transform: AWS::LanguageExtensions\nResources: {body}\n")), Does.Contain("CFN0053"));
    }
}
