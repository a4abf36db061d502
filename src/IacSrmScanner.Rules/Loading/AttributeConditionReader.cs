using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Rules.Conditions;

namespace IacSrmScanner.Rules.Loading;

/// <summary>Reads <c>path</c> with its operator and default.</summary>
internal static class AttributeConditionReader
{
    private static readonly string[] Others = ["path", "default", "ignoreCase"];

    /// <summary>The condition, or null when it is reported.</summary>
    public static AttributeCondition? Read(NodeReader reader, MappingNode mapping)
    {
        var operators = mapping.Entries.Where(entry => OperatorReader.IsOperator(entry.Key)).ToArray();
        reader.OnlyKeys(mapping, [.. Others, .. OperatorReader.Names]);
        var paths = PathReader.ReadMany(reader, mapping["path"] ?? mapping);
        if (operators is not [var only])
        {
            reader.Report(RuleDiagnostics.OneOperator, mapping, operators.Length == 0 ? "none" : NodeReader.Listed(operators.Select(entry => entry.Key)));
            return null;
        }

        var ignoreCase = mapping["ignoreCase"] is ScalarNode flag && flag.TryGetBool(out var set) && set;
        return OperatorReader.Read(reader, only, ignoreCase) is { } read
            ? new AttributeCondition(paths, read, Absence(mapping["default"]))
            : null;
    }

    private static AbsenceMeaning Absence(DocumentNode? node) => node switch
    {
        null => new AbsenceMeaning.Unset(),
        ScalarNode { IsQuoted: false, Text: "unknown" } => new AbsenceMeaning.ProviderDecides(),
        _ => new AbsenceMeaning.Value(LiteralReader.Read(node)),
    };
}
