using System.Collections.Immutable;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Rules.Projects;

namespace IacSrmScanner.Rules.Tests.Projects;

internal sealed class AttestationFileTests
{
    private const string Good = """
        attestations:
          - duty: security-training
            by: Ann
            until: 2027-03-31
            evidence: https://wiki.example.org/training
          - { duty: access-review, by: Bob }
        """;

    [Test]
    public void Entries_are_read_with_their_places()
    {
        var (entries, problems) = Read(Good);
        Assert.That(problems, Is.Empty);
        Assert.That(
            entries.Select(entry => $"{entry.Duty} {entry.By} {entry.Until:O} {entry.Span.Start.Line} {entry.UntilSpan.Start.Line}"),
            Is.EqualTo(new[] { "security-training Ann 2027-03-31 2 4", "access-review Bob  6 6" }));
    }

    [TestCase("until: 2027-03-31", "until: tomorrow", 4)]
    [TestCase("until: 2027-03-31", "until: 2027-02-30", 4)]
    [TestCase("until: 2027-03-31", "until: 2027-03", 4)]
    [TestCase("by: Ann", "by: [Ann]", 3)]
    [TestCase("by: Ann", "owner: Ann", 3)]
    [TestCase("duty: security-training", "duties: security-training", 2)]
    public void What_is_wrong_is_told_with_its_line_and_the_rest_is_read(string old, string young, int line)
    {
        var (entries, problems) = Read(Good.Replace(old, young, StringComparison.Ordinal));
        Assert.That(problems.Select(problem => (problem.Span?.Source.Path, problem.Span?.Start.Line)), Has.Member((AttestationFile.Name, line)));
        Assert.That(entries, Has.Length.EqualTo(2));
        Assert.That(entries[1].By, Is.EqualTo("Bob"));
    }

    [TestCase("")]
    [TestCase("attestations: none")]
    [TestCase("[1, 2")]
    [TestCase("\0\u0001")]
    public void A_file_that_is_none_yields_nothing_and_does_not_throw(string text) => Assert.That(Read(text).Entries, Is.Empty);

    private static (ImmutableArray<Attestation> Entries, ImmutableArray<Core.Diagnostics.Diagnostic> Problems) Read(string text) =>
        AttestationFile.Read(new MemoryFileTree((AttestationFile.Name, text)), AttestationFile.Name);
}
