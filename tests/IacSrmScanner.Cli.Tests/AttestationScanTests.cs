using Newtonsoft.Json.Linq;

namespace IacSrmScanner.Cli.Tests;

/// <summary>An attestation that has expired is a finding like any other, with its place and its team.</summary>
internal sealed class AttestationScanTests
{
    private CliRun run = new();

    [SetUp]
    public void SetUp()
    {
        run = new CliRun();
        run.Write("srm-attestations.yaml", """
            attestations:
              - duty: security-training
                by: Ann
                until: 2026-06-30
              - duty: access-review
                by: Bob
                until: 2027-06-30
            """);
    }

    [TearDown]
    public void TearDown() => run.Dispose();

    [TestCase("2026-06-30", 0)]
    [TestCase("2026-07-01", 1)]
    [TestCase("2027-07-01", 2)]
    public void The_day_decides(string day, int expired)
    {
        var code = run.Invoke("scan", run.Folder, "-f", "sarif", "--as-of", day);
        var places = JObject.Parse(run.Output).SelectTokens("runs[0].results[?(@.ruleId == 'SRM-ORG-ATTEST-001')].locations[0].physicalLocation").ToArray();
        Assert.That(code, Is.EqualTo(expired == 0 ? ExitCodes.Clean : ExitCodes.Findings));
        Assert.That(places.Select(place => (int?)place.SelectToken("region.startLine")), Is.EqualTo(new int?[] { 4, 7 }.Take(expired)));
        Assert.That(places.Select(place => (string?)place.SelectToken("artifactLocation.uri")), Is.All.EqualTo("srm-attestations.yaml"));
    }

    [Test]
    public void A_result_carries_the_team_of_the_settings()
    {
        run.Write("iac-srm.yaml", "owners:\n  - { team: \"@security\", path: srm-attestations.yaml }\n");
        run.Invoke("scan", run.Folder, "-f", "sarif", "--as-of", "2026-07-01");
        Assert.That((string?)JObject.Parse(run.Output).SelectToken("runs[0].results[0].properties.team"), Is.EqualTo("@security"));
        run.Invoke("scan", run.Folder, "--as-of", "2026-07-01");
        Assert.That(run.Output, Does.Contain("The attestation of 'security-training' has expired.").And.Contain("@security"));
    }

    [Test]
    public void A_day_that_is_none_is_told_with_its_place_and_the_scan_is_incomplete()
    {
        run.Write("srm-attestations.yaml", "attestations:\n  - duty: security-training\n    by: Ann\n    until: soon\n");
        Assert.That(run.Invoke("scan", run.Folder), Is.EqualTo(ExitCodes.Incomplete));
        Assert.That(run.Error, Does.Contain("srm-attestations.yaml:4:").And.Contain("'soon' is not a date"));
    }

    [Test]
    public void A_wrong_day_on_the_command_line_is_told()
    {
        Assert.That(run.Invoke("scan", run.Folder, "--as-of", "31.12.2026"), Is.EqualTo(ExitCodes.Usage));
        Assert.That(run.Error, Does.Contain("--as-of: '31.12.2026' is no day such as 2026-12-31."));
    }
}
