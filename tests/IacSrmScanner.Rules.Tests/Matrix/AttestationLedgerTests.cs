using IacSrmScanner.Core.Text;
using IacSrmScanner.Responsibility.Duties;
using IacSrmScanner.Responsibility.Reading;
using IacSrmScanner.Rules.Matrix;
using IacSrmScanner.Rules.Projects;

namespace IacSrmScanner.Rules.Tests.Matrix;

internal sealed class AttestationLedgerTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    private static readonly AttestedDuty Training = new("training", "Trained", "Knows.", "Knows.", "It leaves no trace.", [], new DataSource("A", "", "1", ""));

    [TestCase("2026-11-24", DutyState.Met, "attested by Ann until 2026-11-24")]
    [TestCase("2026-11-23", DutyState.Missing, "attested by Ann until 2026-11-23, which is over")]
    [TestCase(null, DutyState.Open, "attested by Ann, and it is not said until when")]
    public void An_attestation_holds_until_the_end_of_its_day(string? until, DutyState state, string reason)
    {
        var judged = new AttestationLedger([Entry("training", "Ann", until)], Today).Judge(Training, ["EC2"]);
        Assert.That((judged.State, judged.Reason, judged.Services.Single()), Is.EqualTo((state, reason, "EC2")));
    }

    [Test]
    public void Without_an_entry_it_is_to_attest_and_says_why()
    {
        var judged = new AttestationLedger([Entry("other", "Ann", "2027-01-01")], Today).Judge(Training, []);
        Assert.That((judged.State, judged.Reason), Is.EqualTo((DutyState.ToAttest, "It leaves no trace")));
    }

    [Test]
    public void The_last_entry_of_a_duty_counts()
    {
        var judged = new AttestationLedger([Entry("training", "Ann", "2027-01-01"), Entry("training", "Bob", "2020-01-01")], Today).Judge(Training, []);
        Assert.That((judged.State, judged.Reason), Is.EqualTo((DutyState.Missing, "attested by Bob until 2020-01-01, which is over")));
    }

    private static Attestation Entry(string duty, string by, string? until)
    {
        var nowhere = new SourceSpan(new SourceText("", ""), default);
        return new Attestation(duty, by, until is null ? null : DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture), nowhere, nowhere);
    }
}
