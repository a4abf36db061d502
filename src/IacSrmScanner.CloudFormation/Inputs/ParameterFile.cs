using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Inputs;

/// <summary>
/// A file with values of parameters, in any form that the tools of AWS take: the AWS CLI's list, a map of names and values,
/// CodePipeline's map with the key <c>Parameters</c>, and SAM's <c>samconfig</c>.
/// </summary>
public static class ParameterFile
{
    /// <param name="source">The file.</param>
    /// <param name="problems">What is wrong with it, as sentences.</param>
    public static ImmutableArray<GivenParameter> Read(SourceText source, ICollection<string> problems)
    {
        if (source.Path.EndsWith(".toml", StringComparison.OrdinalIgnoreCase))
        {
            return SamConfiguration.Overrides(source, problems) is { } overrides ? FromTexts(overrides, problems) : [];
        }

        var document = DocumentReader.Read(source);
        foreach (var error in document.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            problems.Add(error.Message);
        }

        return problems.Count > 0 ? [] : FromNode(document.Root, problems);
    }

    private static ImmutableArray<GivenParameter> FromNode(DocumentNode? root, ICollection<string> problems)
    {
        switch (root)
        {
            case SequenceNode list:
                return [.. list.Items.SelectMany(item => FromItem(item, problems))];
            case MappingNode { Entries: [{ Key: "Parameters", Value: MappingNode or SequenceNode }, ..] or [_, { Key: "Parameters", Value: MappingNode or SequenceNode }, ..] } outer:
                return FromNode(outer["Parameters"], problems);
            case MappingNode map when SamConfiguration.Overrides(map) is { } overrides:
                return FromNode(overrides, problems);
            case MappingNode map:
                return [.. map.Entries.Select(entry => FromEntry(entry, problems)).OfType<GivenParameter>()];
            case ScalarNode { IsNull: false } text:
                return FromTexts([(text.Text, text.Location)], problems);
            default:
                problems.Add("A file with values of parameters must hold a list of them or a map.");
                return [];
        }
    }

    private static IEnumerable<GivenParameter> FromItem(DocumentNode item, ICollection<string> problems)
    {
        switch (item)
        {
            case MappingNode map when map["ParameterKey"] is ScalarNode key:
                var value = map["ResolvedValue"] ?? map["ParameterValue"];
                return value is ScalarNode { IsNull: false } given
                    ? [new GivenParameter(key.Text, given.Text, given.Location)]
                    : map["UsePreviousValue"] is ScalarNode { Text: "true" } ? [] : Told(problems, $"The parameter '{key.Text}' has no value.");
            case ScalarNode { IsNull: false } text:
                return OverrideText.Read(text.Text) is var (name, whole)
                    ? [new GivenParameter(name, whole, text.Location)]
                    : Told(problems, $"'{text.Text}' is not of the form NAME=VALUE.");
            default:
                return Told(problems, "An item of the list has no 'ParameterKey'.");
        }
    }

    private static GivenParameter? FromEntry(MappingEntry entry, ICollection<string> problems)
    {
        switch (entry.Value)
        {
            case ScalarNode { IsNull: false } scalar:
                return new GivenParameter(entry.Key, scalar.Text, scalar.Location);
            case SequenceNode list when list.Items.All(item => item is ScalarNode):
                return new GivenParameter(entry.Key, string.Join(',', list.Items.OfType<ScalarNode>().Select(item => item.Text)), list.Location);
            default:
                problems.Add($"The value of '{entry.Key}' is neither a text nor a list of texts.");
                return null;
        }
    }

    /// <summary>Texts with one or several <c>K=V</c>, as they stand on the command line of SAM.</summary>
    private static ImmutableArray<GivenParameter> FromTexts(ImmutableArray<(string Text, SourceSpan Place)> texts, ICollection<string> problems) =>
    [
        .. texts.SelectMany(text => OverrideText.Split(text.Text).SelectMany(word => OverrideText.Read(word) is var (name, value)
            ? [new GivenParameter(name, value, text.Place)]
            : Told(problems, $"'{word}' is not of the form NAME=VALUE."))),
    ];

    private static IEnumerable<GivenParameter> Told(ICollection<string> problems, string problem)
    {
        problems.Add(problem);
        return [];
    }
}
