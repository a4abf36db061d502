using System.Collections.Immutable;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Inputs;

/// <summary>
/// The <c>parameter_overrides</c> of the environment <c>default</c> in a <c>samconfig</c> file, for the command <c>deploy</c> or
/// for all.
/// </summary>
/// <remarks>Of TOML only what these files use is read: tables, and this one key with texts or a list of texts.</remarks>
internal static class SamConfiguration
{
    private const string Name = "parameter_overrides";

    private static readonly ImmutableArray<string> Commands = ["deploy", "global"];

    /// <summary>The node of a YAML or JSON file; null when it is no such file.</summary>
    public static DocumentNode? Overrides(MappingNode root) => root["default"] is MappingNode environment
        ? Commands.Select(command => ((environment[command] as MappingNode)?["parameters"] as MappingNode)?[Name]).FirstOrDefault(found => found is not null)
        : null;

    /// <summary>The texts of a TOML file; null, and told, when there are none.</summary>
    public static ImmutableArray<(string Text, SourceSpan Place)>? Overrides(SourceText source, ICollection<string> problems)
    {
        var found = new Dictionary<string, TomlTexts>(StringComparer.Ordinal);
        var table = "";
        for (var position = 0; position < source.Length;)
        {
            var end = source.Content.IndexOf('\n', position);
            end = end < 0 ? source.Length : end;
            var line = source.Content[position..end].Trim();
            var next = end + 1;
            if (line.StartsWith('['))
            {
                table = line.Split('#')[0].Trim().Trim('[', ']').Replace("\"", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
            }
            else if (line.StartsWith(Name, StringComparison.Ordinal) && line[Name.Length..].TrimStart().StartsWith('='))
            {
                var value = TomlTexts.Read(source, source.Content.IndexOf('=', position) + 1);
                if (value is null)
                {
                    problems.Add($"'{Name}' of '{table}' is neither a text nor a list of texts.");
                    return null;
                }

                found[table] = value;
                next = Math.Max(next, value.End);
            }

            position = next;
        }

        foreach (var command in Commands)
        {
            if (found.TryGetValue($"default.{command}.parameters", out var texts))
            {
                return texts.Texts;
            }
        }

        problems.Add($"There is no '{Name}' in 'default.deploy.parameters' or 'default.global.parameters'.");
        return null;
    }
}
