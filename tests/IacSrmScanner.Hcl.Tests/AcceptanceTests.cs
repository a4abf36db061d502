using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Hcl.Parsing;

namespace IacSrmScanner.Hcl.Tests;

/// <summary>The verdict on each acceptance file is that of HashiCorp's parser.</summary>
public sealed class AcceptanceTests
{
    [TestCaseSource(typeof(AcceptanceFile), nameof(AcceptanceFile.Valid))]
    public void A_valid_file_is_accepted(string name)
    {
        var errors = HclParser.Parse(AcceptanceFile.Read(name)).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.That(errors, Is.Empty);
    }

    [TestCaseSource(typeof(AcceptanceFile), nameof(AcceptanceFile.Invalid))]
    public void An_invalid_file_is_refused(string name)
    {
        var file = HclParser.Parse(AcceptanceFile.Read(name));
        var errors = file.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        Assert.That(errors, Is.Not.Empty);
        Assert.That(errors, Has.All.Matches<Diagnostic>(error => error?.Span is { } span && span.Span.End <= file.Source.Length));
    }

    [Test]
    public void The_files_are_there()
    {
        Assert.That(AcceptanceFile.Valid.Count(), Is.GreaterThan(25));
        Assert.That(AcceptanceFile.Invalid.Count(), Is.GreaterThan(150));
    }
}
