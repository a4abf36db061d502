using System.Text.Json;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Tests.Vectors;

/// <summary>Every recorded configuration has the outputs and resources that Terraform plans.</summary>
public sealed class ConfigurationVectorsTests
{
    private static readonly Lazy<ConfigurationVector[]> Vectors = new(() => [.. ConfigurationVector.All()]);

    /// <summary>Configurations that differ only in what is put into them.</summary>
    private static IEnumerable<string> Families => Vectors.Value.Select(Family).Distinct();

    [TestCaseSource(nameof(Families))]
    public void Is_planned_as_Terraform_does(string family)
    {
        var comparison = CompareFamily(family);

        Assert.That(comparison.Wrong.Concat(comparison.Unknown), Is.Empty, string.Join('\n', comparison.Wrong.Concat(comparison.Unknown)));
    }

    internal static IEnumerable<VectorComparison> CompareAll() => Families.Select(CompareFamily);

    private static string Family(ConfigurationVector vector) => vector.Name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').TrimEnd('-');

    private static VectorComparison CompareFamily(string family)
    {
        var comparison = new VectorComparison();
        foreach (var vector in Vectors.Value.Where(vector => Family(vector) == family))
        {
            Compare(vector, comparison);
        }

        return comparison;
    }

    private static void Compare(ConfigurationVector vector, VectorComparison comparison)
    {
        var configuration = vector.Evaluate();
        if (vector.IsError)
        {
            comparison.ExpectProblem(vector.Name, configuration);
            return;
        }

        foreach (var output in vector.Outputs.EnumerateObject())
        {
            var value = output.Value.GetProperty("value");
            JsonElement? type = output.Value.TryGetProperty("type", out var written) ? written : null;
            comparison.Compare($"{vector.Name} {output.Name}", configuration.Output(output.Name), value, type);
        }

        comparison.CompareNames(
            $"{vector.Name} resources", configuration.Addresses(), vector.Resources.EnumerateObject().Select(resource => resource.Name));
        foreach (var resource in vector.Resources.EnumerateObject())
        {
            if (configuration.Graph.Resources.FirstOrDefault(ours => ours.Address == resource.Name) is { } found)
            {
                CompareAttributes($"{vector.Name} {resource.Name}", found.Body, resource.Value, comparison);
            }
        }
    }

    /// <summary>The plan gives the values of attributes, not their types.</summary>
    private static void CompareAttributes(string path, MapValue body, JsonElement expected, VectorComparison comparison)
    {
        foreach (var attribute in expected.EnumerateObject())
        {
            comparison.CompareContent($"{path}.{attribute.Name}", body[attribute.Name], attribute.Value);
        }
    }
}
