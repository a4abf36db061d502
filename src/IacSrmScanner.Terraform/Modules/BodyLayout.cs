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
        var names = new List<string>(body.Items.Length);
        var groups = new List<List<ConfigItem>>(body.Items.Length);
        var table = body.Items.Length > Few ? new Dictionary<string, int>(StringComparer.Ordinal) : null;
        foreach (var item in body.Items)
        {
            var name = item.Name;
            if (name.Length == 0)
            {
                continue;
            }

            var position = table is null ? names.IndexOf(name) : table.GetValueOrDefault(name, -1);
            if (position >= 0)
            {
                groups[position].Add(item);
                continue;
            }

            table?.Add(name, names.Count);
            names.Add(name);
            groups.Add([item]);
        }

        positions = table;
        Parts = [.. names.Zip(groups, (name, items) => new BodyPart(name, [.. items]))];
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
}
