using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Rules.Projects;

namespace IacSrmScanner.Rules.Tests.Projects;

internal sealed class AttestationFrontEndTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Test]
    public void Every_file_of_the_name_is_claimed_in_any_folder_and_no_other()
    {
        var found = new AttestationFrontEnd(Today).Discover(new MemoryFileTree(), ["a/srm-attestations.yaml", "srm-attestations.yaml", "x-srm-attestations.yaml", "main.tf"]);
        Assert.That(found.Sources.Select(source => source.Path), Is.EqualTo(new[] { "a/srm-attestations.yaml", "srm-attestations.yaml" }));
    }

    [TestCase("until: 2026-11-23", true)]
    [TestCase("until: 2026-11-24", false)]
    [TestCase("by: Ann", null)]
    [TestCase("until: soon", null)]
    public void An_entry_is_a_resource_that_knows_whether_it_has_expired(string line, bool? expired)
    {
        var tree = new MemoryFileTree((AttestationFile.Name, $"attestations:\n  - duty: training\n    {line}\n"));
        var resource = new AttestationFrontEnd(Today).Discover(tree, [AttestationFile.Name]).Sources.Single().Evaluate().Graph.Resources.Single();
        Assert.That((resource.Address, resource.Header.Start.Line), Is.EqualTo(("srm_attestation.training", 2)));
        Assert.That((resource.Body["expired"] as BoolValue)?.IsTrue, Is.EqualTo(expired));
    }
}
