using System.Collections.Immutable;

namespace IacSrmScanner.Terraform.Modules;

/// <summary>The parts of a body in the order of their names' first use. Made once per body, however often it is expanded.</summary>
internal sealed class BodyLayout
{
    /// <summary>Up to this many items it is cheaper to look at each than to keep a table.</summary>
    private const int Few = 12;

    private readonly Dictionary<string, int>? positions;

    public BodyLayout(ConfigBody body)
    {
        var items = body.Items;
        var names = new List<string>(items.Length);
        var partOf = new int[items.Length];
        var sizes = new int[items.Length];
        var table = items.Length > Few ? new Dictionary<string, int>(StringComparer.Ordinal) : null;
        for (var i = 0; i < items.Length; i++)
        {
            partOf[i] = -1;
            var name = items[i].Name;
            if (name.Length == 0)
            {
                continue;
            }

            var position = table is null ? names.IndexOf(name) : table.GetValueOrDefault(name, -1);
            if (position < 0)
            {
                position = names.Count;
                table?.Add(name, position);
                names.Add(name);
            }

            partOf[i] = position;
            sizes[position]++;
        }

        positions = table;
        Parts = Group(items, names, partOf, sizes);
    }

    public ImmutableArray<BodyPart> Parts { get; }

    /// <summary>The position of a name among the parts; -1 when the body does not have it.</summary>
    public int Find(string name)
    {
        if (positions is not null)
        {
            return positions.GetValueOrDefault(name, -1);
        }

        for (var i = 0; i < Parts.Length; i++)
        {
            if (Parts[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>All parts share one array, in which the items of each lie together.</summary>
    private static ImmutableArray<BodyPart> Group(ImmutableArray<ConfigItem> items, List<string> names, int[] partOf, int[] sizes)
    {
        var grouped = new ConfigItem[sizes.Sum()];
        var next = new int[names.Count];
        for (var i = 1; i < next.Length; i++)
        {
            next[i] = next[i - 1] + sizes[i - 1];
        }

        for (var i = 0; i < items.Length; i++)
        {
            if (partOf[i] >= 0)
            {
                grouped[next[partOf[i]]++] = items[i];
            }
        }

        var parts = ImmutableArray.CreateBuilder<BodyPart>(names.Count);
        for (var i = 0; i < names.Count; i++)
        {
            parts.Add(new BodyPart(names[i], grouped.AsMemory(next[i] - sizes[i], sizes[i])));
        }

        return parts.MoveToImmutable();
    }
}
