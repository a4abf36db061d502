using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Configurations;
using IacSrmScanner.CloudFormation.Inputs;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Rules.Engine;
using IacSrmScanner.Rules.Findings;

namespace IacSrmScanner.Catalogue.Tests.Branches;

/// <summary>What stacks refuse: only what can be deployed is named, with what it takes, and many stacks leave nothing open.</summary>
internal sealed class RefusedChoiceTests
{
    private const string Child = "Parameters: { X: { Type: String, AllowedValues: [k-a, k-b] } }\nResources: { T: { Type: AWS::SNS::Topic } }";

    private static readonly ConfigurationJudge Judge = new(BuiltInCatalogue.Open(), ControlFilter.Everything);

    [Test]
    public void What_is_refused_only_under_a_condition_is_named_with_what_keeps_the_stack_out()
    {
        var failing = Encryption(Verdicts(Calling("Condition: IsOn,"), Child));

        Assert.That(failing.Outcome, Is.EqualTo(Outcome.Fail));
        Assert.That(failing.Message, Does.EndWith("This is so when parameter 'P' is 'c' and parameter 'Q' is 'off'."));
        Assert.That(failing.When.Select(choice => $"{choice.Input} {choice.Value}"), Is.EqualTo(["P c", "Q off"]));
    }

    [Test]
    public void What_is_refused_always_does_not_fail() =>
        Assert.That(Encryption(Verdicts(Calling(""), Child)).Outcome, Is.EqualTo(Outcome.Pass));

    [Test]
    public void What_is_taken_names_no_parameter_that_only_decides_whether_the_stack_is_there()
    {
        var failing = Encryption(Verdicts(Calling("Condition: IsOn,"), Child.Replace("k-b", "k-c", StringComparison.Ordinal)));

        Assert.That(failing.When.Select(choice => choice.Input), Is.EqualTo(["P"]));
    }

    [Test]
    public void Many_stacks_that_refuse_leave_nothing_open()
    {
        const int Stacks = 60;
        const int Parameters = 30;
        var numbers = Enumerable.Range(0, Parameters);
        var main = $"""
            Parameters:
            {Lines(numbers.Select(i => $"P{i}: {{ Type: String, AllowedValues: [a, b, c] }}"))}
            Conditions:
            {Lines(Enumerable.Range(0, Stacks).Select(i => $"C{i}: !Equals [!Ref P{((i * 7) + 1) % Parameters}, a]"))}
            Resources:
            {Lines(Enumerable.Range(0, Stacks).Select(i => $"S{i}: {{ Type: AWS::CloudFormation::Stack, Condition: C{i}, Properties: {{ TemplateURL: child.yaml, Parameters: {{ {string.Join(", ", numbers.Select(j => $"X{j}: !Sub 'k-${{P{(i + j) % Parameters}}}'"))} }} }} }}"))}
            """;
        var child = $"""
            Parameters:
            {Lines(numbers.Select(i => $"X{i}: {{ Type: String, AllowedValues: [k-a, k-b] }}"))}
            Conditions: {"{ IsA: !Equals [!Ref X0, k-a] }"}
            Resources:
              Disk: {"{ Type: AWS::EC2::Volume, Properties: { AvailabilityZone: x, Size: 1, Encrypted: !If [IsA, false, true] } }"}
            """;

        var verdicts = Verdicts(main, child);

        Assert.That(verdicts.Count(each => each.Outcome == Outcome.Fail && !each.When.IsEmpty), Is.GreaterThanOrEqualTo(Stacks));
        Assert.That(verdicts.Where(each => each.Outcome == Outcome.Open).Select(each => each.Message), Is.Empty);
    }

    [Test]
    public void Where_the_search_takes_too_long_a_failure_is_open_and_not_named()
    {
        // More pigeons than holes: nothing can be deployed, and only trying everything would show it.
        const int Pigeons = 9;
        ImmutableArray<string> holes = ["a", "b", "c", "d", "e", "f", "g", "h"];
        var pairs = Enumerable.Range(0, Pigeons).SelectMany(i => Enumerable.Range(i + 1, Pigeons - i - 1).Select(j => (i, j))).ToArray();
        var main = $"""
            Parameters:
            {Lines(Enumerable.Range(0, Pigeons).Select(i => $"P{i}: {{ Type: String, AllowedValues: [{string.Join(", ", holes)}] }}"))}
            Conditions: {"{ IsC: !Equals [!Ref P0, c] }"}
            Resources:
              Disk: {"{ Type: AWS::EC2::Volume, Properties: { AvailabilityZone: x, Size: 1, Encrypted: !If [IsC, false, true] } }"}
            {Lines(pairs.Select(pair => $"S{pair.i}x{pair.j}: {{ Type: AWS::CloudFormation::Stack, Properties: {{ TemplateURL: child.yaml, Parameters: {{ X: !Ref P{pair.i}, Y: !Ref P{pair.j} }} }} }}"))}
            """;
        var clauses = holes.Select(hole => $"{{ Assert: !Not [!And [!Equals [!Ref X, {hole}], !Equals [!Ref Y, {hole}]]] }}");
        var child = $"""
            Parameters: {"{ X: { Type: String }, Y: { Type: String } }"}
            Rules: {"{"} R: {"{"} Assertions: [ {string.Join(", ", clauses)} ] {"}"} {"}"}
            Resources: {"{ T: { Type: AWS::SNS::Topic } }"}
            """;

        var verdict = Encryption(Verdicts(main, child));

        Assert.That(verdict.Outcome, Is.EqualTo(Outcome.Open));
        Assert.That(verdict.Message, Does.Contain("of which the files do not say whether it can be deployed"));
    }

    private static string Calling(string condition) => $$"""
        Parameters:
          P: { Type: String, AllowedValues: [a, b, c] }
          Q: { Type: String, AllowedValues: ['on', 'off'], Default: 'on' }
        Conditions: { IsC: !Equals [!Ref P, c], IsOn: !Equals [!Ref Q, 'on'] }
        Resources:
          Disk: { Type: AWS::EC2::Volume, Properties: { AvailabilityZone: x, Size: 1, Encrypted: !If [IsC, false, true] } }
          S: { Type: AWS::CloudFormation::Stack, {{condition}} Properties: { TemplateURL: child.yaml, Parameters: { X: !Sub 'k-${P}' } } }
        """;

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Select(line => "  " + line));

    private static Finding Encryption(ImmutableArray<Finding> verdicts) =>
        verdicts.Single(finding => finding.Resource.Address == "Disk" && finding.Control.Title.Contains("encrypted", StringComparison.Ordinal)
            && !finding.Control.Title.Contains("key", StringComparison.Ordinal));

    private static ImmutableArray<Finding> Verdicts(string main, string child)
    {
        var front = new CloudFormationFrontEnd(new CloudFormationOptions());
        var files = new MemoryFileTree(("main.yaml", main), ("child.yaml", child));
        return [.. Judge.Judge(front.Discover(files, ["main.yaml", "child.yaml"]).Sources.First(source => source.Path == "main.yaml").Evaluate())];
    }
}
