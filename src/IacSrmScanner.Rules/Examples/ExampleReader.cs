using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Responsibility.Duties;
using IacSrmScanner.Rules.Findings;
using IacSrmScanner.Rules.Loading;

namespace IacSrmScanner.Rules.Examples;

/// <summary>Reads the <c>examples</c> of a rule file.</summary>
public static class ExampleReader
{
    private const string Marker = "# <- ";

    private static readonly Dictionary<string, Outcome> Outcomes = new(StringComparer.Ordinal)
    {
        ["fail"] = Outcome.Fail,
        ["pass"] = Outcome.Pass,
        ["open"] = Outcome.Open,
        ["notApplicable"] = Outcome.NotApplicable,
    };

    public static ImmutableArray<RuleExample> Read(DocumentNode root, out ImmutableArray<Diagnostic> diagnostics)
    {
        var reader = new NodeReader(SupportIndex.Empty);
        var examples = ImmutableArray.CreateBuilder<RuleExample>();
        if (root is MappingNode mapping)
        {
            foreach (var node in mapping[ControlLoader.ExamplesKey] is SequenceNode sequence ? sequence.Items : [])
            {
                if (reader.Mapping(node, root) is { } example)
                {
                    examples.Add(ReadOne(reader, example));
                }
            }
        }

        diagnostics = reader.Diagnostics;
        return examples.ToImmutable();
    }

    private static RuleExample ReadOne(NodeReader reader, MappingNode example)
    {
        reader.OnlyKeys(example, "name", "dialect", "expect", "code", "line");
        var code = reader.Text(example, "code");
        int? stated = example["line"] is ScalarNode scalar && scalar.TryGetNumber(out var number) && number.TryGetInt32(out var line) ? line : null;
        return new RuleExample(
            reader.Text(example, "name"),
            new Dialect(reader.Text(example, "dialect")),
            reader.Word(example, "expect", Outcomes, Outcome.Pass),
            code,
            stated ?? MarkedLine(code),
            example.Location);
    }

    private static int? MarkedLine(string code)
    {
        var at = code.IndexOf(Marker, StringComparison.Ordinal);
        return at < 0 ? null : code.AsSpan(0, at).Count('\n') + 1;
    }
}
