using IacSrmScanner.CloudFormation.Sam.Trees;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Sam.Policies;

/// <summary>The named policies of SAM, with their parameters filled in.</summary>
internal static class PolicyTemplates
{
    private static readonly Lazy<MappingNode> Known = new(() => SamData.Mapping("policy-templates.yaml"));

    public static bool Has(string name) => Known.Value.Contains(name);

    /// <summary>The policy document of <c>Name: { Parameter: value }</c>.</summary>
    public static SamMap Expand(SamMap use)
    {
        var entry = use.Entries[0];
        if (entry.Value is not SamMap values)
        {
            throw new SamRefusal($"the policy template '{entry.Key}' needs a mapping of parameters", entry.KeySpan);
        }

        var at = new At(entry.KeySpan);
        var statements = at.List();
        foreach (var statement in (Known.Value[entry.Key] as SequenceNode)?.Items.OfType<MappingNode>() ?? [])
        {
            statements.Items.Add(at.Map(
                ("Action", Fill(at, statement["allow"], entry.Key, values)),
                ("Effect", at.Text("Allow")),
                ("Resource", Fill(at, statement["on"], entry.Key, values)),
                ("Condition", Fill(at, statement["when"], entry.Key, values))));
        }

        return at.Map(("Statement", statements));
    }

    private static SamNode? Fill(At at, DocumentNode? node, string template, SamMap values)
    {
        switch (node)
        {
            case SequenceNode sequence:
                return at.List(sequence.Items.Select(item => Fill(at, item, template, values)).OfType<SamNode>());
            case MappingNode mapping:
                var map = at.Map();
                foreach (var entry in mapping.Entries)
                {
                    map.Set(entry.Key, Fill(at, entry.Value, template, values) ?? at.Text(""), at.Span);
                }

                return map;
            case ScalarNode scalar:
                return Fill(at, scalar.Text, template, values);
            default:
                return null;
        }
    }

    private static SamNode Fill(At at, string text, string template, SamMap values)
    {
        var names = at.Map();
        for (var open = text.IndexOf("${", StringComparison.Ordinal); open >= 0; open = text.IndexOf("${", open + 2, StringComparison.Ordinal))
        {
            var name = text[(open + 2)..text.IndexOf('}', open)];
            if (!name.StartsWith("AWS::", StringComparison.Ordinal))
            {
                var parameter = values.Entries.FirstOrDefault(entry => entry.Key.Equals(name, StringComparison.OrdinalIgnoreCase));
                names.Set(name, parameter?.Value ?? throw new SamRefusal($"the policy template '{template}' needs a value for '{name}'", at.Span), at.Span);
            }
        }

        return names.Count > 0 ? at.Map(("Fn::Sub", at.List(at.Text(text), names)))
            : text.Contains("${", StringComparison.Ordinal) ? at.Sub(text)
            : at.Text(text);
    }
}
