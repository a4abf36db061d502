using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Intrinsics;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Conditions;

/// <summary>
/// An order in which every condition comes after those that it refers to, so that evaluation never goes deeper than one
/// definition, however long the chain.
/// </summary>
internal static class ConditionOrder
{
    public static (ImmutableArray<MappingEntry> Order, ImmutableArray<MappingEntry> Cyclic) Of(ImmutableArray<MappingEntry> conditions)
    {
        var byName = conditions.ToDictionary(entry => entry.Key, StringComparer.Ordinal);
        var order = ImmutableArray.CreateBuilder<MappingEntry>(conditions.Length);
        var cyclic = ImmutableArray.CreateBuilder<MappingEntry>();
        var told = new HashSet<string>(StringComparer.Ordinal);
        var states = new Dictionary<string, bool>(StringComparer.Ordinal);
        var pending = new Stack<(MappingEntry Entry, IEnumerator<string> Uses)>();
        foreach (var condition in conditions)
        {
            Enter(condition);
            while (pending.TryPeek(out var top))
            {
                if (!top.Uses.MoveNext())
                {
                    states[top.Entry.Key] = true;
                    order.Add(top.Entry);
                    pending.Pop();
                }
                else if (byName.TryGetValue(top.Uses.Current, out var used))
                {
                    Enter(used);
                }
            }
        }

        return (order.ToImmutable(), cyclic.ToImmutable());

        void Enter(MappingEntry entry)
        {
            if (!states.TryGetValue(entry.Key, out var isDone))
            {
                states[entry.Key] = false;
                pending.Push((entry, Uses(entry.Value).GetEnumerator()));
            }
            else if (!isDone && told.Add(entry.Key))
            {
                cyclic.Add(entry);
            }
        }
    }

    /// <summary>The conditions that a definition names. The reader bounds its depth.</summary>
    private static IEnumerable<string> Uses(DocumentNode node)
    {
        if (IntrinsicSyntax.ConditionName(node) is { } name)
        {
            return [name];
        }

        return node switch
        {
            MappingNode mapping => mapping.Entries.SelectMany(entry => Uses(entry.Value)),
            SequenceNode sequence => sequence.Items.SelectMany(Uses),
            _ => [],
        };
    }
}
