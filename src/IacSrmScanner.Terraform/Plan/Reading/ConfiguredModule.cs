namespace IacSrmScanner.Terraform.Plan.Reading;

/// <summary>A module as the plan's <c>configuration</c> shows it: expressions are only named by what they refer to.</summary>
internal sealed class ConfiguredModule
{
    /// <summary>By the address within the module: <c>aws_s3_bucket.b</c>.</summary>
    public Dictionary<string, ConfiguredBlock> Resources { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, ConfiguredCall> Calls { get; } = new(StringComparer.Ordinal);

    /// <summary>Variables whose values must not be shown.</summary>
    public HashSet<string> SensitiveVariables { get; } = new(StringComparer.Ordinal);

    /// <summary>The offsets of the outputs' expressions.</summary>
    public Dictionary<string, int> Outputs { get; } = new(StringComparer.Ordinal);
}
