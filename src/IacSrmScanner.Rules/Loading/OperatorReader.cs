using System.Collections.Immutable;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Responsibility.Duties;
using IacSrmScanner.Rules.Conditions.Operators;

namespace IacSrmScanner.Rules.Loading;

/// <summary>Reads the operator of an attribute condition: the key names it, the value is its operand.</summary>
internal static class OperatorReader
{
    private static readonly Dictionary<string, Func<NodeReader, MappingEntry, bool, ValueOperator?>> Operators = new(StringComparer.Ordinal)
    {
        ["equals"] = (_, entry, ignoreCase) => new EqualsOperator(LiteralReader.Read(entry.Value), ignoreCase),
        ["in"] = (reader, entry, ignoreCase) => entry.Value is SequenceNode list
            ? new InOperator([.. list.Items.Select(LiteralReader.Read)], ignoreCase)
            : Bad(reader, entry, "a list"),
        ["exists"] = (reader, entry, _) => Flag(reader, entry) is { } expected ? new ExistsOperator(expected) : null,
        ["isEmpty"] = (reader, entry, _) => Flag(reader, entry) is { } expected ? new IsEmptyOperator(expected) : null,
        ["matches"] = (reader, entry, _) => Pattern(reader, entry) is { } pattern ? new MatchesOperator(pattern) : null,
        ["matchesDecoded"] = (reader, entry, _) => Pattern(reader, entry) is { } pattern ? new MatchesDecodedOperator(pattern) : null,
        ["startsWith"] = (reader, entry, _) => new StartsWithOperator(reader.Text(entry.Value)),
        ["endsWith"] = (reader, entry, _) => new EndsWithOperator(reader.Text(entry.Value)),
        ["contains"] = (_, entry, _) => new ContainsOperator(LiteralReader.Read(entry.Value)),
        ["greaterThan"] = (reader, entry, _) => Limit(reader, entry, Comparison.GreaterThan),
        ["atLeast"] = (reader, entry, _) => Limit(reader, entry, Comparison.AtLeast),
        ["lessThan"] = (reader, entry, _) => Limit(reader, entry, Comparison.LessThan),
        ["atMost"] = (reader, entry, _) => Limit(reader, entry, Comparison.AtMost),
        ["versionAtLeast"] = (reader, entry, _) => Version(reader, entry, below: false),
        ["versionBelow"] = (reader, entry, _) => Version(reader, entry, below: true),
        ["pastSupport"] = PastSupport,
        ["opensToTheWorld"] = (reader, entry, _) => OnlyTrue(reader, entry, new OpensToTheWorldOperator()),
        ["writtenInPlainText"] = (reader, entry, _) => OnlyTrue(reader, entry, new WrittenInPlainTextOperator()),
        ["coversPort"] = (reader, entry, _) => Ports(reader, entry) is { } ports ? new CoversPortOperator(ports) : null,
        ["length"] = Length,
    };

    public static IEnumerable<string> Names => Operators.Keys;

    public static bool IsOperator(string key) => Operators.ContainsKey(key);

    /// <summary>The operator, or null when it is reported.</summary>
    public static ValueOperator? Read(NodeReader reader, MappingEntry entry, bool ignoreCase) => Operators[entry.Key](reader, entry, ignoreCase);

    /// <summary>One port or a list of ports; null when it is reported.</summary>
    public static ImmutableArray<int>? Ports(NodeReader reader, MappingEntry entry)
    {
        var ports = ImmutableArray.CreateBuilder<int>();
        foreach (var node in entry.Value is SequenceNode sequence ? sequence.Items : [entry.Value])
        {
            if (node is not ScalarNode scalar || !scalar.TryGetNumber(out var number) || !number.TryGetInt32(out var port))
            {
                Bad(reader, entry, "a port number or a list of them");
                return null;
            }

            ports.Add(port);
        }

        return ports.ToImmutable();
    }

    private static ValueOperator? Bad(NodeReader reader, MappingEntry entry, string need)
    {
        reader.Report(RuleDiagnostics.BadOperand, entry.Value, entry.Key, need);
        return null;
    }

    private static bool? Flag(NodeReader reader, MappingEntry entry)
    {
        if (entry.Value is ScalarNode scalar && scalar.TryGetBool(out var flag))
        {
            return flag;
        }

        Bad(reader, entry, "true or false");
        return null;
    }

    private static ValueOperator? OnlyTrue(NodeReader reader, MappingEntry entry, ValueOperator result) =>
        Flag(reader, entry) switch
        {
            true => result,
            false => Bad(reader, entry, "true; use 'not' for the opposite"),
            null => null,
        };

    private static LinearRegex? Pattern(NodeReader reader, MappingEntry entry)
    {
        var text = reader.Text(entry.Value);
        if (!reader.IsVerified && LinearRegex.Problem(text) is { } problem)
        {
            Bad(reader, entry, $"a regular expression without backtracking ({problem})");
            return null;
        }

        return new LinearRegex(text);
    }

    private static ValueOperator? Limit(NodeReader reader, MappingEntry entry, Comparison comparison) =>
        entry.Value is ScalarNode scalar && scalar.TryGetNumber(out var number)
            ? new NumberOperator(comparison, number)
            : Bad(reader, entry, "a number");

    private static ValueOperator? Version(NodeReader reader, MappingEntry entry, bool below)
    {
        var limit = VersionOperator.Parse(reader.Text(entry.Value));
        return limit.IsEmpty ? Bad(reader, entry, "a version such as '1.2'") : new VersionOperator(limit, below);
    }

    private static PastSupportOperator? PastSupport(NodeReader reader, MappingEntry entry, bool ignoreCase)
    {
        var products = ImmutableArray.CreateBuilder<SupportedVersions>();
        foreach (var node in entry.Value is SequenceNode { Count: > 0 } sequence ? sequence.Items : [entry.Value])
        {
            var name = reader.Text(node);
            if (reader.Support.Find(name) is not { } versions)
            {
                reader.Report(RuleDiagnostics.UnknownProduct, node, name, NodeReader.Listed(reader.Support.Names));
                return null;
            }

            products.Add(versions);
        }

        return new PastSupportOperator(products.ToImmutable());
    }

    private static ValueOperator? Length(NodeReader reader, MappingEntry entry, bool ignoreCase)
    {
        if (entry.Value is MappingNode { Entries: [var limit] } && IsOperator(limit.Key) && Read(reader, limit, ignoreCase) is NumberOperator number)
        {
            return new LengthOperator(number);
        }

        return Bad(reader, entry, "one number operator, such as { atLeast: 1 }");
    }
}
