using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Rules.Conditions;
using IacSrmScanner.Rules.Conditions.Paths;
using IacSrmScanner.Rules.Conditions.Relations;

namespace IacSrmScanner.Rules.Loading;

/// <summary>Reads <c>related</c> with <c>by</c>, <c>via</c> or the joint that a <c>links.yaml</c> states.</summary>
internal sealed class RelationReader(NodeReader reader, Dialect dialect, ImmutableArray<string> types, LinkTable links)
{
    public Condition Read(MappingNode mapping, int depth)
    {
        reader.OnlyKeys(mapping, "related", "by", "via", "quantifier", "satisfies");
        var related = reader.Texts(mapping, "related");
        var quantifier = ConditionReader.QuantifierOf(reader, mapping);
        var satisfies = mapping["satisfies"] is { } node
            ? new ConditionReader(reader, dialect, related, links).Read(node, depth + 1)
            : new AlwaysCondition();
        return mapping["via"] is { } via
            ? new ReferredCondition(quantifier, related, PathReader.Read(reader, via), satisfies)
            : new ReferringCondition(quantifier, Joints(mapping, related), satisfies);
    }

    private ImmutableArray<Joint> Joints(MappingNode mapping, ImmutableArray<string> related)
    {
        var joints = ImmutableArray.CreateBuilder<Joint>();
        foreach (var from in related)
        {
            var stated = types.Select(type => links.Find(dialect, from, type)).FirstOrDefault(link => link is not null);
            if (mapping["by"] is { } by)
            {
                var names = stated is null ? ImmutableArray<AttributePath>.Empty : stated.Names;
                joints.AddRange(PathReader.ReadMany(reader, by).Select(path => new Joint(from, path, names)));
            }
            else if (stated is not null)
            {
                joints.Add(new Joint(from, stated.By, stated.Names));
            }
            else
            {
                reader.Report(RuleDiagnostics.NoLink, mapping, from, string.Join("' or '", types));
            }
        }

        return joints.ToImmutable();
    }
}
