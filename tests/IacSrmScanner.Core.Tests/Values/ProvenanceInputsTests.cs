using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Core.Tests.Values;

internal sealed class ProvenanceInputsTests
{
    private static readonly Provenance[] Steps = [.. Enumerable.Range(0, 3).Select(i => Provenance.Written(new SourceSpan(new SourceText("a.tf", "abc"), new TextSpan(i, 1))))];

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(3)]
    public void They_are_the_steps_in_their_order(int count)
    {
        ProvenanceInputs inputs = [.. Steps[..count]];
        var seen = new List<Provenance>();
        foreach (var step in inputs)
        {
            seen.Add(step);
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(inputs.Length, Is.EqualTo(count));
            Assert.That(inputs.IsEmpty, Is.EqualTo(count == 0));
            Assert.That(seen, Is.EqualTo(Steps[..count]));
            Assert.That(() => inputs[count], Throws.Exception);
        }
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(3)]
    public void Each_can_be_changed(int count)
    {
        ProvenanceInputs inputs = [.. Steps[..count]];
        var changed = inputs.Select(step => step with { Label = "seen" });
        Assert.That(Enumerable.Range(0, changed.Length).Select(i => (changed[i].Label, changed[i].Span)), Is.EqualTo(Steps[..count].Select(step => ("seen", step.Span))));
    }

    /// <summary>What was found of one step is not taken over by a copy of it.</summary>
    [Test]
    public void A_copy_finds_its_own_references()
    {
        var plain = new Provenance(Steps[0].Span, ProvenanceKind.Computed) { Inputs = [Steps[1], Steps[2]] };
        var before = plain.References();
        var copy = plain with { Reference = new ResourceReference("aws_kms_key.k", "arn") };
        var onTop = new Provenance(Steps[0].Span, ProvenanceKind.Computed) { Inputs = [plain, copy] };
        using (Assert.EnterMultipleScope())
        {
            Assert.That(before, Is.Empty);
            Assert.That(copy.References(), Is.EqualTo(new[] { new ResourceReference("aws_kms_key.k", "arn") }));
            Assert.That(onTop.References(), Is.EqualTo(new[] { new ResourceReference("aws_kms_key.k", "arn") }));
            Assert.That(plain.References(), Is.Empty);
        }
    }
}
