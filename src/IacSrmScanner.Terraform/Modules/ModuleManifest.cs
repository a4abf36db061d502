using System.Collections.Immutable;
using System.Text.Json;
using IacSrmScanner.Core.Files;

namespace IacSrmScanner.Terraform.Modules;

/// <summary>Where <c>terraform init</c> has put the modules of a root module: its <c>modules.json</c>.</summary>
internal sealed class ModuleManifest
{
    private static readonly ModuleManifest Empty = new(ImmutableDictionary<string, string>.Empty);

    private readonly ImmutableDictionary<string, string> directories;

    private ModuleManifest(ImmutableDictionary<string, string> directories) => this.directories = directories;

    public static ModuleManifest Of(IFileTree tree, string rootDirectory)
    {
        var path = TreePath.Join(rootDirectory, ".terraform/modules/modules.json");
        if (!tree.FileExists(path) || tree.Read(path, []) is not { } source)
        {
            return Empty;
        }

        var directories = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        try
        {
            using var document = JsonDocument.Parse(source.Content.TrimStart('\uFEFF'));
            if (document.RootElement.ValueKind != JsonValueKind.Object
                || !document.RootElement.TryGetProperty("Modules", out var modules)
                || modules.ValueKind != JsonValueKind.Array)
            {
                return Empty;
            }

            foreach (var module in modules.EnumerateArray())
            {
                if (Text(module, "Key") is { Length: > 0 } key && Text(module, "Dir") is { } directory
                    && TreePath.Resolve(rootDirectory, directory) is { } resolved)
                {
                    directories[key] = resolved;
                }
            }
        }
        catch (JsonException)
        {
            return Empty;
        }

        return new ModuleManifest(directories.ToImmutable());
    }

    /// <summary>The directory of a call, by its address without instance keys; null when it is not installed.</summary>
    public string? Find(string address)
    {
        var key = address.StartsWith("module.", StringComparison.Ordinal) ? address["module.".Length..] : address;
        return directories.GetValueOrDefault(key.Replace(".module.", ".", StringComparison.Ordinal));
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
