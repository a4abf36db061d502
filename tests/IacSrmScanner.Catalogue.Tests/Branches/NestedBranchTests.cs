using System.Collections.Concurrent;
using IacSrmScanner.CloudFormation.Configurations;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Rules.Engine;

namespace IacSrmScanner.Catalogue.Tests.Branches;

/// <summary>
/// A template whose parameters are all handed on by a template around it gets the verdicts that it gets by itself.
/// </summary>
internal sealed class NestedBranchTests
{
    private const int Templates = 120;
    private const int Seed = 20_261_124;

    private static readonly ConfigurationJudge Judge = new(BuiltInCatalogue.Open(), ControlFilter.Everything);

    [Test]
    public void Every_verdict_is_that_of_the_template_alone()
    {
        var wrong = new ConcurrentBag<string>();
        var compared = 0;
        Parallel.For(0, Templates, i =>
        {
            var template = TemplateGenerator.Make(Seed + i);
            var declared = string.Join('\n', template.Parameters.Select(parameter => $"  {parameter.Name}: {parameter.Declaration}"));
            var given = string.Join(", ", template.Parameters.Select(parameter => $"{parameter.Name}: !Ref {parameter.Name}"));
            var around = $"Parameters:\n{declared}\nResources:\n  S:\n    Type: AWS::CloudFormation::Stack\n    Properties: {{ TemplateURL: child.yaml, Parameters: {{ {given} }} }}\n";
            var alone = Verdicts("", ("child.yaml", template.Text));
            var nested = Verdicts("S.", ("child.yaml", template.Text), ("main.yaml", around));
            Interlocked.Add(ref compared, alone.Count);
            foreach (var verdict in alone.Except(nested))
            {
                wrong.Add($"template {Seed + i}: {verdict} is otherwise when nested");
            }
        });
        Assert.Multiple(() =>
        {
            Assert.That(wrong, Is.Empty);
            Assert.That(compared, Is.GreaterThan(2000));
        });
    }

    private static HashSet<string> Verdicts(string prefix, params (string Path, string Content)[] files)
    {
        var sources = new CloudFormationFrontEnd().Discover(new MemoryFileTree(files), [.. files.Select(file => file.Path)]).Sources;
        return
        [
            .. Judge.Judge(sources.Single().Evaluate())
                .Where(finding => finding.Resource.Address.StartsWith(prefix, StringComparison.Ordinal))
                .GroupBy(finding => $"{finding.Resource.Address[prefix.Length..]} {finding.Control.Id}")
                .Select(group => $"{group.Key}: {group.Min(finding => finding.Outcome)}"),
        ];
    }
}
