using IacSrmScanner.Core.Files;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Rules.Delegation;

namespace IacSrmScanner.Rules.Tests.Delegation;

internal sealed class OwnersFileTests
{
    private static readonly ResponsibilityModel Model = new([], [new ControlFamily("secrets", "Secrets", []), new ControlFamily("os-patching", "Patching", [])]);

    [Test]
    public void Without_a_file_there_are_no_teams_and_no_fault()
    {
        var (teams, problems) = OwnersFile.Read(new MemoryFileTree(), Model);
        Assert.That((teams.Entries.Length, problems.Length), Is.EqualTo((0, 0)));
    }

    [Test]
    public void Entries_are_read_in_order_and_controls_may_be_one_or_several()
    {
        var (teams, problems) = Read("""
            owners:
              - { team: "@all" }
              - { team: "@data", type: "aws_db_*", path: infra/, controls: secrets }
              - { team: "@ops", resource: "*", service: EC2, controls: [secrets, os-patching] }
            """);
        Assert.That(problems, Is.Empty);
        Assert.That(
            teams.Entries.Select(entry => $"{entry.Team} {entry.Resource} {entry.Type} {entry.Service} {entry.Path} {string.Join('+', entry.Controls)}"),
            Is.EqualTo(new[] { "@all     ", "@data  aws_db_*  infra/ secrets", "@ops *  EC2  secrets+os-patching" }));
    }

    [TestCase("owners: 3", "iac-srm.yaml:1")]
    [TestCase("owners: []", "iac-srm.yaml:1")]
    [TestCase("people: []", "iac-srm.yaml:1")]
    [TestCase("- owners", "iac-srm.yaml:1")]
    [TestCase("owners:\n  - { team: a }\n  - { group: b }", "iac-srm.yaml:3")]
    [TestCase("owners:\n  - team: a\n    controls: [nonsense]", "iac-srm.yaml:3")]
    [TestCase("owners:\n  - team: a\n    type: [x]", "iac-srm.yaml:3")]
    [TestCase("owners:\n  - team: [a", "iac-srm.yaml:2")]
    public void What_is_wrong_is_told_with_its_line(string text, string place) =>
        Assert.That(Read(text).Problems, Has.Length.GreaterThan(0).And.Some.StartsWith(place));

    [Test]
    public void One_bad_entry_does_not_lose_the_others()
    {
        var (teams, problems) = Read("owners:\n  - 7\n  - { team: b }");
        Assert.That(teams.Entries.Select(entry => entry.Team), Has.Member("b"));
        Assert.That(problems, Is.Not.Empty);
    }

    [TestCase("7")]
    [TestCase("{ type: x }")]
    [TestCase("{ team: c, typ: x }")]
    [TestCase("{ team: c, controls: [nonsense] }")]
    public void A_bad_entry_answers_for_nothing_and_hides_nothing(string entry)
    {
        var resource = RuleText.Resource("aws_thing", "a", "{}");
        var teams = Read($"owners:\n  - {{ team: b }}\n  - {entry}").Teams;
        Assert.That(Model.Families.Select(family => teams.Of(resource, null, family.Id)), Is.All.EqualTo("b"));
    }

    private static (Teams Teams, string[] Problems) Read(string text)
    {
        var (teams, problems) = OwnersFile.Read(new MemoryFileTree((OwnersFile.Name, text)), Model);
        return (teams, [.. problems.Select(problem => problem.Span is { } span ? $"{span.Source.Path}:{span.Start.Line} {problem.Message}" : problem.Message)]);
    }
}
