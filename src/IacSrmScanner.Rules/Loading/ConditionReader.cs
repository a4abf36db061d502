using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Rules.Conditions;
using IacSrmScanner.Rules.Conditions.Paths;
using IacSrmScanner.Rules.Conditions.Policies;

namespace IacSrmScanner.Rules.Loading;

/// <summary>Reads conditions: the first key that names a kind decides which.</summary>
/// <param name="reader">Where problems are reported.</param>
/// <param name="dialect">The dialect of the check.</param>
/// <param name="types">The resource types from which paths start, for the links.</param>
/// <param name="links">How split resources are joined.</param>
internal sealed class ConditionReader(NodeReader reader, Dialect dialect, ImmutableArray<string> types, LinkTable links)
{
    private const int MaxDepth = 32;

    private static readonly string[] Kinds = ["path", "all", "any", "not", "always", "some", "each", "none", "ports", "related", "policy"];

    /// <summary>What stands for a condition that is in error; the rule is not used then.</summary>
    private static readonly Condition InError = new AlwaysCondition();

    private static readonly Dictionary<string, Quantifier> Quantifiers = new(StringComparer.Ordinal)
    {
        ["some"] = Quantifier.Some,
        ["each"] = Quantifier.Each,
        ["none"] = Quantifier.None,
    };

    public Condition Read(DocumentNode node, int depth = 0)
    {
        if (depth > MaxDepth)
        {
            reader.Report(RuleDiagnostics.TooDeep, node, MaxDepth);
            return InError;
        }

        if (reader.Mapping(node, node) is not { } mapping)
        {
            return InError;
        }

        switch (Kinds.FirstOrDefault(mapping.Contains))
        {
            case "path":
                return AttributeConditionReader.Read(reader, mapping) ?? InError;
            case "all":
                reader.OnlyKeys(mapping, "all");
                return new AllCondition(List(mapping, "all", depth));
            case "any":
                reader.OnlyKeys(mapping, "any");
                return new AnyCondition(List(mapping, "any", depth));
            case "not":
                reader.OnlyKeys(mapping, "not");
                return new NotCondition(Read(mapping["not"] ?? mapping, depth + 1));
            case "always":
                reader.OnlyKeys(mapping, "always");
                return new AlwaysCondition();
            case "ports":
                return Ports(mapping);
            case "related":
                return new RelationReader(reader, dialect, types, links).Read(mapping, depth);
            case "policy":
                reader.OnlyKeys(mapping, "policy", "quantifier", "satisfies");
                return new PolicyCondition(
                    QuantifierOf(reader, mapping), Path(mapping, "policy"), Read(mapping["satisfies"] ?? mapping, depth + 1));
            case { } quantifier:
                reader.OnlyKeys(mapping, quantifier, "satisfies");
                return new ElementCondition(
                    Quantifiers[quantifier], Path(mapping, quantifier), Read(mapping["satisfies"] ?? mapping, depth + 1));
            case null:
                reader.Report(RuleDiagnostics.NoCondition, mapping, NodeReader.Listed(Kinds));
                return InError;
        }
    }

    public static Quantifier QuantifierOf(NodeReader reader, MappingNode mapping) =>
        reader.Word(mapping, "quantifier", Quantifiers, Quantifier.Some);

    private ImmutableArray<Condition> List(MappingNode mapping, string key, int depth) => mapping[key] is SequenceNode { Count: > 0 } sequence
        ? [.. sequence.Items.Select(item => Read(item, depth + 1))]
        : [Read(mapping[key] ?? mapping, depth + 1)];

    private AttributePath Path(MappingNode mapping, string key) => PathReader.Read(reader, mapping[key] ?? mapping);

    private Condition Ports(MappingNode mapping)
    {
        reader.OnlyKeys(mapping, "ports", "coversPort");
        if (reader.Mapping(mapping["ports"], mapping) is not { } ports)
        {
            return InError;
        }

        reader.OnlyKeys(ports, "from", "to", "protocol");
        if (mapping.Find("coversPort") is not { } covers)
        {
            reader.Report(RuleDiagnostics.MissingKey, mapping, "coversPort");
            return InError;
        }

        return OperatorReader.Ports(reader, covers) is { } wanted
            ? new PortsCondition(Path(ports, "from"), Path(ports, "to"), ports.Contains("protocol") ? Path(ports, "protocol") : null, wanted)
            : InError;
    }
}
