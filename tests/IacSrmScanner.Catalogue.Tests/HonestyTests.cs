using System.Collections.Immutable;
using System.Text.RegularExpressions;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Rules.Controls;
using IacSrmScanner.Rules.Engine;
using IacSrmScanner.Rules.Examples;
using IacSrmScanner.Rules.Findings;
using IacSrmScanner.Terraform.Configurations;

namespace IacSrmScanner.Catalogue.Tests;

/// <summary>
/// A definite verdict holds whatever the unknown inputs turn out to be: each example with a variable that has no value is
/// judged again with values of every kind, and what was Fail or Pass before must not flip.
/// </summary>
internal sealed partial class HonestyTests
{
    private static readonly string[] Values =
    [
        "true", "false", "null", "\"\"", "\"x\"", "\"*\"", "\"0.0.0.0/0\"", "\"10.0.0.0/8\"", "0", "1", "22", "365",
        "[]", "[\"0.0.0.0/0\"]", "[\"x\"]", "{}", "{ a = \"x\" }",
    ];

    /// <summary>An operator that judges where a value stands, not what it is: giving the value is giving the place.</summary>
    private const string AboutThePlace = "writtenInPlainText";

    private static IEnumerable<TestCaseData> Controls =>
        from file in RuleFiles.All.Files
        where !file.Source.Content.Contains(AboutThePlace, StringComparison.Ordinal)
        let examples = file.Examples.Where(example => example.Dialect == Dialect.Terraform && Variable().IsMatch(example.Code)).ToArray()
        where examples.Length > 0
        select new TestCaseData(file.Control, examples).SetName($"{file.Control.Id} does not guess");

    [TestCaseSource(nameof(Controls))]
    public void No_input_turns_a_definite_verdict(Control control, RuleExample[] examples)
    {
        var flips = new List<string>();
        foreach (var example in examples)
        {
            var before = Verdicts(control, example.Code, []);
            foreach (var variable in Variable().Matches(example.Code).Select(match => match.Groups[1].Value).Distinct())
            {
                foreach (var value in Values)
                {
                    var after = Verdicts(control, example.Code, [new GivenInput(variable, new SourceText("--var", value))]);
                    flips.AddRange(
                        from verdict in before
                        where verdict.Value is Outcome.Fail or Outcome.Pass
                        where after.TryGetValue(verdict.Key, out var now) && now != verdict.Value && now is Outcome.Fail or Outcome.Pass
                        select $"'{example.Name}': {verdict.Key} was {verdict.Value}, is {after[verdict.Key]} with {variable} = {value}");
                }
            }
        }

        Assert.That(flips, Is.Empty);
    }

    private static Dictionary<string, Outcome> Verdicts(Control control, string code, ImmutableArray<GivenInput> inputs)
    {
        var frontEnd = new TerraformFrontEnd(new TerraformOptions { Inputs = inputs });
        var tree = new MemoryFileTree(("main.tf", code));
        var judge = new ConfigurationJudge(new ControlSet([control]), ControlFilter.Everything);
        return frontEnd.Discover(tree, ["main.tf"]).Sources
            .SelectMany(source => judge.Judge(source.Evaluate()))
            .GroupBy(finding => finding.Resource.Address)
            .ToDictionary(group => group.Key, group => group.Min(finding => finding.Outcome));
    }

    /// <summary>A variable of an example; examples give only those without a default that they want undecided.</summary>
    [GeneratedRegex("variable \"([a-z_0-9]+)\"")]
    private static partial Regex Variable();
}
