using System.Collections.Concurrent;
using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Configurations;
using IacSrmScanner.CloudFormation.Inputs;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Rules.Engine;
using IacSrmScanner.Rules.Findings;

namespace IacSrmScanner.Catalogue.Tests.Branches;

/// <summary>
/// The verdict of every shipped rule on generated templates is what trying every assignment of the parameters gives: Fail if
/// some assignment fails, and then the assignment that is named fails in earnest; Pass if none does.
/// </summary>
internal sealed class BranchTests
{
    private const int Templates = 240;
    private const int Seed = 20_261_124;

    private static readonly ConfigurationJudge Judge = new(BuiltInCatalogue.Open(), ControlFilter.Everything);

    [Test]
    public void Every_verdict_is_that_of_all_deployments()
    {
        var wrong = new ConcurrentBag<string>();
        var compared = 0;
        var failing = 0;
        var named = 0;
        Parallel.For(0, Templates, i =>
        {
            var template = TemplateGenerator.Make(Seed + i);
            var tried = Deployments(template);
            foreach (var finding in Judge.Judge(Evaluate(template.Text, [])).GroupBy(Key))
            {
                var verdicts = tried.SelectMany(one => one.Verdicts.TryGetValue(finding.Key, out var found) ? [(one.Assignment, found)] : Array.Empty<(ImmutableDictionary<string, string>, Outcome)>()).ToArray();
                var expected = verdicts.Length == 0 ? Outcome.NotApplicable : verdicts.Min(verdict => verdict.Item2);
                var got = finding.Min(each => each.Outcome);
                Interlocked.Increment(ref compared);
                if (got != expected)
                {
                    wrong.Add($"template {Seed + i}, {finding.Key}: {got}, expected {expected}: {finding.First().Message}");
                }
                else if (got == Outcome.Fail)
                {
                    Interlocked.Increment(ref failing);
                    foreach (var choices in finding.Where(each => each.Outcome == Outcome.Fail).Select(each => each.When))
                    {
                        Interlocked.Add(ref named, choices.IsEmpty ? 0 : 1);
                        var meant = verdicts.Where(verdict => choices.All(choice => Agrees(choice, verdict.Item1, template))).ToArray();
                        if (meant.Length == 0 || meant.Any(verdict => verdict.Item2 != Outcome.Fail))
                        {
                            wrong.Add($"template {Seed + i}, {finding.Key}: the witness does not fail: {finding.First().Message}");
                        }
                    }
                }
            }
        });

        TestContext.Out.WriteLine($"{Templates} templates, {compared} verdicts, {failing} fail, {named} name a choice");
        Assert.Multiple(() =>
        {
            Assert.That(wrong, Is.Empty);
            Assert.That(compared, Is.GreaterThan(4000));
            Assert.That(named, Is.GreaterThan(300));
        });
    }

    private static string Key(Finding finding) => $"{finding.Resource.Address} {finding.Control.Id}";

    /// <summary>A choice without a value stands for all values that are not mentioned.</summary>
    private static bool Agrees(InputChoice choice, ImmutableDictionary<string, string> assignment, GeneratedTemplate template)
    {
        var value = assignment[choice.Input];
        return choice.Value is { } stated
            ? stated == value
            : !choice.Words.Contains($"'{value}'", StringComparison.Ordinal)
                && template.Parameters.Single(parameter => parameter.Name == choice.Input).Values.Contains(value);
    }

    private static List<(ImmutableDictionary<string, string> Assignment, Dictionary<string, Outcome> Verdicts)> Deployments(GeneratedTemplate template)
    {
        var all = new List<(ImmutableDictionary<string, string>, Dictionary<string, Outcome>)>();
        foreach (var assignment in template.All())
        {
            var given = assignment.Select(one => new GivenParameter(one.Key, one.Value, Place(one.Value))).ToImmutableArray();
            var configuration = Evaluate(template.Text, given);
            if (IsAllowed(template, assignment))
            {
                all.Add((assignment, Judge.Judge(configuration).GroupBy(Key).ToDictionary(group => group.Key, group => group.Min(finding => finding.Outcome))));
            }
        }

        return all;
    }

    private static Configuration Evaluate(string template, ImmutableArray<GivenParameter> given)
    {
        var tree = new MemoryFileTree(("template.yaml", template));
        var result = new CloudFormationFrontEnd(new CloudFormationOptions { Parameters = given }).Discover(tree, ["template.yaml"]);
        return result.Sources.Single().Evaluate();
    }

    private static bool IsAllowed(GeneratedTemplate template, ImmutableDictionary<string, string> assignment) =>
        template.Rule is not { } rule || assignment[rule.If.Name] != rule.If.Value || rule.Then.Values.Contains(assignment[rule.Then.Name]);

    private static SourceSpan Place(string text) => new(new SourceText("--parameter", text), new TextSpan(0, text.Length));
}
