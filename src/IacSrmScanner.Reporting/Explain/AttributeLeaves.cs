using System.Globalization;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Reporting.Explain;

/// <summary>The attributes of a body by their paths; blocks are gone into, values are not.</summary>
internal static class AttributeLeaves
{
    public static IEnumerable<(string Path, Value Value)> Of(MapValue body, string prefix = "")
    {
        foreach (var entry in body.Entries)
        {
            foreach (var leaf in Of(prefix + entry.Key, entry.Value))
            {
                yield return leaf;
            }
        }
    }

    private static IEnumerable<(string Path, Value Value)> Of(string path, Value value)
    {
        if (value.IsSensitive || value is not ListValue { IsOpen: false, Items.IsEmpty: false } list || !list.Items.All(item => item is MapValue))
        {
            return [(path, value)];
        }

        return list.Items.SelectMany((item, index) =>
            Of((MapValue)item, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}].")));
    }
}
