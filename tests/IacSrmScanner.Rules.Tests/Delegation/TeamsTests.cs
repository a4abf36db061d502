using IacSrmScanner.Rules.Delegation;
using IacSrmScanner.Rules.Findings;
using IacSrmScanner.Rules.Tests.Matrix;

namespace IacSrmScanner.Rules.Tests.Delegation;

internal sealed class TeamsTests
{
    private static readonly OwnerEntry Anything = new("@all", null, null, null, null, []);

    private static IEnumerable<TestCaseData> Patterns =>
    [
        new(Anything, true),
        new(Anything with { Resource = "aws_thing.subject" }, true),
        new(Anything with { Resource = "aws_thing.*" }, true),
        new(Anything with { Resource = "aws_thing.subjec?" }, true),
        new(Anything with { Resource = "subject" }, false),
        new(Anything with { Resource = "AWS_thing.subject" }, false),
        new(Anything with { Type = "aws_*" }, true),
        new(Anything with { Type = "azurerm_*" }, false),
        new(Anything with { Service = "RDS and*" }, true),
        new(Anything with { Service = "S3" }, false),
        new(Anything with { Path = "aws_thing.subject.yaml" }, true),
        new(Anything with { Path = "infra/" }, false),
        new(Anything with { Controls = ["secrets"] }, true),
        new(Anything with { Controls = ["os-patching", "secrets"] }, true),
        new(Anything with { Controls = ["os-patching"] }, false),
        new(Anything with { Type = "aws_*", Controls = ["secrets"] }, true),
        new(Anything with { Type = "aws_*", Service = "S3" }, false),
    ];

    [TestCaseSource(nameof(Patterns))]
    public void An_entry_matches_when_all_of_its_patterns_do(OwnerEntry entry, bool matches) =>
        Assert.That(Of(entry), Is.EqualTo(matches ? "@all" : ""));

    [TestCase("infra/", "infra/db/main.tf", true)]
    [TestCase("infra/", "infra.tf", false)]
    [TestCase("infra/*.tf", "infra/main.tf", true)]
    [TestCase("infra", "infra/main.tf", false)]
    public void A_path_that_ends_with_a_slash_is_a_folder(string pattern, string file, bool matches) =>
        Assert.That((Anything with { Path = pattern }).Matches(new Delegated("a", "a", "a", file, "secrets")), Is.EqualTo(matches));

    [Test]
    public void The_last_entry_that_matches_counts() =>
        Assert.That(Of(Anything, Anything with { Team = "@data", Type = "aws_*" }, Anything with { Team = "@other", Type = "x" }), Is.EqualTo("@data"));

    [Test]
    public void A_service_that_is_not_known_is_named_by_its_type()
    {
        var entry = Anything with { Service = "aws_thing" };
        Assert.That(new Teams([entry]).Of(RuleText.Resource("aws_thing", "subject", "{}"), null, "secrets"), Is.EqualTo("@all"));
    }

    [Test]
    public void Findings_get_the_team_and_without_entries_stay_the_same()
    {
        Finding[] findings = [Duties.Finding(Outcome.Fail, family: "secrets"), Duties.Finding(Outcome.Fail, family: "os-patching")];
        var teams = new Teams([Anything with { Controls = ["secrets"] }]);
        Assert.That(teams.Assign(findings, _ => null).Select(finding => finding.Team), Is.EqualTo(new[] { "@all", "" }));
        Assert.That(Teams.None.Assign(findings, _ => null), Is.SameAs(findings));
    }

    private static string Of(params OwnerEntry[] entries) =>
        new Teams([.. entries]).Of(RuleText.Resource("aws_thing", "subject", "{}"), "RDS and Aurora", "secrets");
}
