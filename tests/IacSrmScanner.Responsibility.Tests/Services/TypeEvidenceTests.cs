using IacSrmScanner.Core.Resources;
using IacSrmScanner.Responsibility.Services;

namespace IacSrmScanner.Responsibility.Tests.Services;

internal sealed class TypeEvidenceTests
{
    private static readonly FamilySettings Logging = Entry("logging", [], ["log", "audit*"], ["log stream"], ["logging"]);

    private static readonly FamilySettings Currency = Entry("currency", ["database"], ["/version"], [], []);

    [Test]
    public void The_setting_nearest_to_the_top_speaks_for_a_family() => Assert.That(
        Of(Dialect.Terraform, "aws_thing", "network", [new("name", "name", 0), new("zone.audit", "audit", 1), new("access.log", "log", 1)]),
        Is.EqualTo(new Dictionary<string, string> { ["logging"] = "zone.audit" }));

    [Test]
    public void What_is_taken_out_says_nothing() =>
        Assert.That(Of(Dialect.Terraform, "aws_thing", "network", [new("log_stream_name", "log_stream_name", 0)]), Is.Empty);

    [Test]
    public void An_entry_may_hold_for_some_kinds_only()
    {
        Assert.That(Of(Dialect.Terraform, "aws_thing", "network", [new("version", "version", 0)]), Is.Empty);
        Assert.That(Of(Dialect.Terraform, "aws_thing", "database", [new("version", "version", 0)]).Keys, Is.EqualTo(new[] { "currency" }));
    }

    [TestCase("terraform", "aws_bucket", "aws_bucket_logging")]
    [TestCase("cloudformation", "AWS::S3::Bucket", "AWS::S3::BucketLogging")]
    public void A_further_type_may_set_it(string dialect, string type, string companion)
    {
        Assert.That(Of(new Dialect(dialect), type, "storage", [], companion), Is.EqualTo(new Dictionary<string, string> { ["logging"] = companion }));
        Assert.That(Of(new Dialect(dialect), type, "storage", [], "google_bucket_logging"), Is.Empty, "one of another provider does not");
    }

    private static FamilySettings Entry(string family, string[] kinds, string[] phrases, string[] but, string[] companions) => new(
        family, "it says so", [.. kinds], [.. phrases.Select(phrase => new SettingPhrase(phrase))], [.. but.Select(phrase => new SettingPhrase(phrase))], [.. companions]);

    private static IReadOnlyDictionary<string, string> Of(Dialect dialect, string type, string kind, TypeSetting[] settings, params string[] others) =>
        new TypeEvidence([Logging, Currency], dialect, [type, .. others]).Of(type, kind, settings);
}
