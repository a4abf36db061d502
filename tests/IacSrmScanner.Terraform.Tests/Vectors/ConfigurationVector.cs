using System.Collections.Immutable;
using System.Text.Json;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Terraform.Configurations;

namespace IacSrmScanner.Terraform.Tests.Vectors;

/// <summary>A configuration and what Terraform plans for it.</summary>
internal sealed record ConfigurationVector(string Name, JsonElement Record)
{
    /// <summary>Terraform refuses the configuration.</summary>
    public bool IsError => Record.TryGetProperty("error", out _);

    public JsonElement Outputs => Record.GetProperty("outputs");

    public JsonElement Resources => Record.GetProperty("resources");

    public static IEnumerable<ConfigurationVector> All() =>
        VectorFiles.Lines("configurations.jsonl").Select(line => new ConfigurationVector(line.GetProperty("name").GetString() ?? "", line));

    /// <summary>The configuration at the root of the files, evaluated with the settings of the plan.</summary>
    public Configuration Evaluate()
    {
        var files = VectorFiles.Tree(Record.GetProperty("files"));
        var found = new TerraformFrontEnd(Options(files)).Discover(new MemoryFileTree([.. files]), [.. files.Select(file => file.Path).Order(StringComparer.Ordinal)]);
        return found.Sources.Single(source => source.Path.Length == 0).Evaluate();
    }

    public override string ToString() => Name;

    private TerraformOptions Options(ImmutableArray<(string Path, string Content)> files)
    {
        var options = new TerraformOptions();
        var settings = Record.TryGetProperty("settings", out var written) ? written.EnumerateArray().Select(item => item.GetString() ?? "").ToArray() : [];
        foreach (var setting in settings)
        {
            options = setting switch
            {
                _ when After(setting, "-var-file=") is { } file => options with { Inputs = options.Inputs.Add(Given(null, file, files.Single(given => given.Path == file).Content)) },
                _ when After(setting, "-var=") is { } value => options with { Inputs = options.Inputs.Add(Given(Before(value), "--var", value[(Before(value).Length + 1)..])) },
                _ when After(setting, "TF_VAR_") is { } value => options with { EnvironmentValues = options.EnvironmentValues.SetItem(Before(value), value[(Before(value).Length + 1)..]) },
                _ when After(setting, "workspace ") is { } workspace => options with { Workspace = workspace },
                _ => throw new InvalidOperationException($"the setting '{setting}' is not known"),
            };
        }

        return options;
    }

    private static string? After(string text, string prefix) => text.StartsWith(prefix, StringComparison.Ordinal) ? text[prefix.Length..] : null;

    private static string Before(string pair) => pair[..pair.IndexOf('=', StringComparison.Ordinal)];

    private static GivenInput Given(string? name, string path, string text) => new(name, new SourceText(path, text));
}
