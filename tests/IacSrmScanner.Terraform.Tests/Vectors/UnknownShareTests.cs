namespace IacSrmScanner.Terraform.Tests.Vectors;

/// <summary>Being honestly unknown is the exception.</summary>
public sealed class UnknownShareTests
{
    private const double MaxShare = 0.005;

    /// <summary>What depends on the moment, the machine, a compressor or files that are not scanned is never known.</summary>
    private static readonly string[] NeverKnown = ["base64gzip(", "plantimestamp(", "abspath(", "try(file("];

    [Test]
    public void Few_values_are_unknown()
    {
        var all = ExpressionVectorsTests.CompareAll().Concat(ConfigurationVectorsTests.CompareAll()).ToArray();
        var leaves = all.Sum(comparison => comparison.Leaves);
        var unknown = all
            .SelectMany(comparison => comparison.Unknown)
            .Where(difference => !NeverKnown.Any(name => difference.StartsWith(name, StringComparison.Ordinal)))
            .ToArray();
        TestContext.Out.WriteLine($"{leaves} leaf values, {unknown.Length} unknown");

        Assert.That(unknown, Has.Length.LessThanOrEqualTo(MaxShare * leaves), string.Join('\n', unknown));
    }
}
