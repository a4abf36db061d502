using System.Collections.Immutable;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Types;

/// <summary>Puts the items of a set into the order in which Terraform iterates over them, each once.</summary>
internal static class SetItems
{
    public static ListValue Normalise(ListValue list)
    {
        var distinct = Distinct(list.Items);
        if (distinct.Any(item => item is NullValue))
        {
            var rest = Normalise(list with { Items = distinct.RemoveAll(item => item is NullValue) });
            return rest with { Items = [.. rest.Items, distinct.First(item => item is NullValue)] };
        }

        if (distinct.All(item => item is TextValue))
        {
            distinct = distinct.Sort((left, right) => TextOrder.Compare(((TextValue)left).Text, ((TextValue)right).Text));
        }
        else if (distinct.All(item => item is NumberValue))
        {
            distinct = distinct.Sort((left, right) => ((NumberValue)left).Number.CompareTo(((NumberValue)right).Number));
        }
        else if (distinct.All(item => item is BoolValue))
        {
            distinct = distinct.Sort((left, right) => ((BoolValue)left).IsTrue.CompareTo(((BoolValue)right).IsTrue));
        }

        else if (distinct.All(ContentComparer.IsWhollyKnown))
        {
            distinct = [.. distinct.OrderBy(SetKey.Of, TextOrder.Instance)];
        }

        return list with { Items = distinct, Kind = ListKind.Set };
    }

    /// <summary>The items without those that certainly repeat an earlier one.</summary>
    public static ImmutableArray<Value> Distinct(ImmutableArray<Value> items)
    {
        var seen = new HashSet<Value>(ContentComparer.Instance);
        var kept = ImmutableArray.CreateBuilder<Value>(items.Length);
        foreach (var item in items)
        {
            if (!ContentComparer.IsWhollyKnown(item) || seen.Add(item))
            {
                kept.Add(item);
            }
        }

        return kept.DrainToImmutable();
    }
}
