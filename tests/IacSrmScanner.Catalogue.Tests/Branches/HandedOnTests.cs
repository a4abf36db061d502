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
/// The verdict on a stack is what trying every assignment of the parameters around it gives, however these reach the stack. An
/// assignment of which the stack, or one beside it, refuses what it is given is no deployment.
/// </summary>
internal sealed class HandedOnTests
{
    private const int Templates = 240;
    private const int Seed = 31_000_900;

    private static readonly ConfigurationJudge Judge = new(BuiltInCatalogue.Open(), ControlFilter.Everything);

    [Test]
    public void Every_verdict_is_that_of_all_deployments_that_the_stacks_accept()
    {
        var wrong = new ConcurrentBag<string>();
        var (compared, failing, named, refused) = (0, 0, 0, 0);
        Parallel.For(0, Templates, i =>
        {
            var child = TemplateGenerator.Make(Seed + i);
            var stack = StackGenerator.Make(Seed + i, child);
            var verdictsOf = new Dictionary<string, Dictionary<string, Outcome>>(StringComparer.Ordinal);
            var tried = new List<(ImmutableDictionary<string, string> Assignment, Dictionary<string, Outcome> Verdicts)>();
            foreach (var assignment in new GeneratedTemplate("", stack.Parameters).All())
            {
                var given = stack.Given(assignment);
                if (!stack.IsTaken(assignment) || !IsTaken(child, given))
                {
                    Interlocked.Increment(ref refused);
                    continue;
                }

                var key = string.Join('\n', given.OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => $"{each.Key}={each.Value}"));
                if (!verdictsOf.TryGetValue(key, out var verdicts))
                {
                    verdictsOf[key] = verdicts = Alone(child, given);
                }

                tried.Add((assignment, verdicts));
            }

            // What is written in the template itself may be refused: then there is nothing to choose, and the resources are judged as they stand.
            if (tried.Count == 0)
            {
                return;
            }

            var findings = Verdicts(Evaluate([], ("main.yaml", stack.Text), ("child.yaml", child.Text), ("beside.yaml", stack.Beside)));
            foreach (var finding in findings.Where(finding => finding.Resource.Address.StartsWith("S.", StringComparison.Ordinal)).GroupBy(finding => Key(finding)[2..]))
            {
                var verdicts = tried.Where(one => one.Verdicts.ContainsKey(finding.Key)).Select(one => (one.Assignment, Verdict: one.Verdicts[finding.Key])).ToArray();
                var expected = verdicts.Length == 0 ? Outcome.NotApplicable : verdicts.Min(verdict => verdict.Verdict);
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
                        var meant = verdicts.Where(verdict => choices.All(choice => Agrees(choice, verdict.Assignment))).ToArray();
                        if (meant.Length == 0 || meant.Any(verdict => verdict.Verdict != Outcome.Fail))
                        {
                            wrong.Add($"template {Seed + i}, {finding.Key}: the witness does not fail: {finding.First().Message}");
                        }
                    }
                }
            }
        });

        TestContext.Out.WriteLine($"{Templates} templates, {compared} verdicts, {failing} fail, {named} name a choice, {refused} assignments are refused");
        Assert.Multiple(() =>
        {
            Assert.That(wrong, Is.Empty);
            Assert.That(compared, Is.GreaterThan(4000));
            Assert.That(named, Is.GreaterThan(300));
            Assert.That(refused, Is.GreaterThan(1000));
        });
    }

    private static string Key(Finding finding) => $"{finding.Resource.Address} {finding.Control.Id}";

    private static bool IsTaken(GeneratedTemplate child, ImmutableDictionary<string, string> given) =>
        child.Parameters.All(parameter => !parameter.Declaration.Contains("Allowed", StringComparison.Ordinal) || parameter.Values.Contains(given[parameter.Name]))
        && (child.Rule is not { } rule || given[rule.If.Name] != rule.If.Value || rule.Then.Values.Contains(given[rule.Then.Name]));

    private static bool Agrees(InputChoice choice, ImmutableDictionary<string, string> assignment) =>
        choice.Value is { } stated ? stated == assignment[choice.Input] : !choice.Words.Contains($"'{assignment[choice.Input]}'", StringComparison.Ordinal);

    private static Dictionary<string, Outcome> Alone(GeneratedTemplate child, ImmutableDictionary<string, string> given) =>
        Verdicts(Evaluate([.. given.Select(one => new GivenParameter(one.Key, one.Value, Place(one.Value)))], ("child.yaml", child.Text)))
            .GroupBy(Key)
            .ToDictionary(group => group.Key, group => group.Min(finding => finding.Outcome));

    private static IEnumerable<Finding> Verdicts(Configuration configuration) => Judge.Judge(configuration);

    private static Configuration Evaluate(ImmutableArray<GivenParameter> given, params (string Path, string Content)[] files)
    {
        var front = new CloudFormationFrontEnd(new CloudFormationOptions { Parameters = given });
        return front.Discover(new MemoryFileTree(files), [.. files.Select(file => file.Path)]).Sources.First(source => source.Path == files[0].Path).Evaluate();
    }

    private static SourceSpan Place(string text) => new(new SourceText("--parameter", text), new TextSpan(0, text.Length));
}
