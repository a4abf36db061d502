using IacSrmScanner.Core.Diagnostics;

namespace IacSrmScanner.Terraform.Tests.Vectors;

/// <summary>Every recorded expression has Terraform's value, or is honestly unknown.</summary>
public sealed class ExpressionVectorsTests
{
    private static readonly Lazy<ILookup<string, ExpressionVector>> Vectors =
        new(() => ExpressionVector.All().ToLookup(vector => vector.Group));

    private static IEnumerable<string> Groups => Vectors.Value.Select(group => group.Key);

    [TestCaseSource(nameof(Groups))]
    public void No_value_is_wrong(string group)
    {
        var wrong = Compare(group).Wrong;

        Assert.That(wrong, Is.Empty, string.Join('\n', wrong));
    }

    internal static IEnumerable<VectorComparison> CompareAll() => Groups.Select(Compare);

    private static VectorComparison Compare(string group)
    {
        var vectors = Vectors.Value[group].ToArray();
        var found = Evaluated.Discover(
        [
            .. VectorFiles.Tree("expressions.files.json"),
            .. vectors.Select((vector, i) => ($"v{i}.tf", $"locals {{\n  v{i} = {vector.Expression}\n}}\n")),
        ]);
        var unread = found.Diagnostics
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.Path)
            .ToHashSet(StringComparer.Ordinal);
        var locals = found.Sources.Single().Evaluate().Values
            .Where(value => value.Kind == "local")
            .ToDictionary(value => value.Name, value => value.Value);
        var comparison = new VectorComparison();
        for (var i = 0; i < vectors.Length; i++)
        {
            // A file that cannot be parsed is evaluated as far as it goes; that it cannot be is reported.
            var actual = unread.Contains($"v{i}.tf") ? null : locals.GetValueOrDefault($"v{i}");
            if (vectors[i].Value is { } expected)
            {
                comparison.Compare(vectors[i].Expression, actual, expected, vectors[i].Type);
            }
            else
            {
                comparison.ExpectNoValue(vectors[i].Expression, actual);
            }
        }

        return comparison;
    }
}
