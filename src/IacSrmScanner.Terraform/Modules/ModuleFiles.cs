using System.Collections.Immutable;
using IacSrmScanner.Core.Files;

namespace IacSrmScanner.Terraform.Modules;

/// <summary>Which files of a directory make the module, and in which order they are read.</summary>
internal static class ModuleFiles
{
    private static readonly string[] Suffixes = [".tf", ".tofu", ".tf.json", ".tofu.json"];

    /// <summary>Whether the name is that of a configuration file.</summary>
    public static bool IsConfiguration(string name) => !IsIgnored(name) && Suffixes.Any(suffix => Ends(name, suffix));

    /// <summary>Whether the name is that of a file with values for variables that is read without being asked for.</summary>
    public static bool IsAutomaticValues(string name) =>
        name is "terraform.tfvars" or "terraform.tfvars.json" || Ends(name, ".auto.tfvars") || Ends(name, ".auto.tfvars.json");

    public static bool IsJson(string name) => Ends(name, ".json");

    /// <summary>An override file is merged over what the other files declare.</summary>
    public static bool IsOverride(string name)
    {
        var stem = name[..name.IndexOf('.', StringComparison.Ordinal)];
        return stem == "override" || Ends(stem, "_override");
    }

    /// <summary>The names of the files of a module, ordinary ones first; a <c>.tofu</c> file hides the <c>.tf</c> file of its name.</summary>
    public static ImmutableArray<string> Of(IFileTree tree, string directory)
    {
        var names = tree.FilesIn(directory).Where(IsConfiguration).ToHashSet(StringComparer.Ordinal);
        return [.. names
            .Where(name => !IsHidden(name, names))
            .OrderBy(IsOverride)
            .ThenBy(name => name, StringComparer.Ordinal)];
    }

    private static bool IsHidden(string name, HashSet<string> names) =>
        (Ends(name, ".tf") && names.Contains(name[..^3] + ".tofu"))
        || (Ends(name, ".tf.json") && names.Contains(name[..^8] + ".tofu.json"));

    private static bool IsIgnored(string name) => name.StartsWith('.') || name.EndsWith('~') || (name.StartsWith('#') && name.EndsWith('#'));

    private static bool Ends(string name, string suffix) => name.EndsWith(suffix, StringComparison.Ordinal) && name.Length > suffix.Length;
}
