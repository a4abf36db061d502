using System.Collections.Immutable;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Types;

namespace IacSrmScanner.Terraform.Policies;

/// <summary>One <c>statement</c> block as the statement of a document.</summary>
internal static class PolicyStatement
{
    private static readonly (string Attribute, string Element)[] Lists =
    [
        ("actions", "Action"), ("not_actions", "NotAction"), ("resources", "Resource"), ("not_resources", "NotResource"),
    ];

    public static MapValue Of(MapValue block, bool replacesVariables)
    {
        var entries = ImmutableArray.CreateBuilder<MapEntry>();
        if (block.Find("sid") is { Value: not NullValue } sid)
        {
            entries.Add(new MapEntry("Sid", sid.Value, sid.KeySpan));
        }

        var effect = block.Find("effect");
        entries.Add(new MapEntry(
            "Effect", effect?.Value is { } written and not NullValue ? written : new TextValue("Allow", block.Provenance), effect?.KeySpan));
        foreach (var (attribute, element) in Lists)
        {
            if (block.Find(attribute) is { Value: not (NullValue or ListValue { Items.IsEmpty: true, IsOpen: false }) } list)
            {
                entries.Add(new MapEntry(element, Texts(list.Value, replacesVariables), list.KeySpan));
            }
        }

        AddPrincipals(entries, block, "principals", "Principal", replacesVariables);
        AddPrincipals(entries, block, "not_principals", "NotPrincipal", replacesVariables);
        AddConditions(entries, block, replacesVariables);
        return new MapValue(entries.ToImmutable(), block.Provenance);
    }

    private static void AddPrincipals(
        ImmutableArray<MapEntry>.Builder entries, MapValue block, string attribute, string element, bool replacesVariables)
    {
        if (block.Find(attribute) is not { } found)
        {
            return;
        }

        var principals = Alternatives(found.Value, value => value is ListValue list ? Principals(list, replacesVariables) : value);
        entries.Add(new MapEntry(element, principals, found.KeySpan));
    }

    private static Value Principals(ListValue blocks, bool replacesVariables)
    {
        var byType = new Dictionary<string, List<Value>>(StringComparer.Ordinal);
        var isOpen = blocks.IsOpen;
        foreach (var item in blocks.Items)
        {
            if (item is not MapValue principal || principal["type"] is not TextValue type || principal["identifiers"] is not { } identifiers)
            {
                isOpen = true;
                continue;
            }

            // Only this pair is written as a bare star.
            if (blocks.Items.Length == 1 && type.Text == "*" && identifiers is ListValue { Items: [TextValue { Text: "*" } star] })
            {
                return star;
            }

            if (!byType.TryGetValue(type.Text, out var values))
            {
                byType.Add(type.Text, values = []);
            }

            values.Add(Texts(identifiers, replacesVariables));
        }

        return new MapValue(
            [.. byType.Select(pair => new MapEntry(pair.Key, Merged(pair.Value), null))], blocks.Provenance) { IsOpen = isOpen };
    }

    private static void AddConditions(ImmutableArray<MapEntry>.Builder entries, MapValue block, bool replacesVariables)
    {
        if (block.Find("condition") is { } found)
        {
            entries.Add(new MapEntry(
                "Condition", Alternatives(found.Value, value => value is ListValue list ? Conditions(list, replacesVariables) : value), found.KeySpan));
        }
    }

    private static MapValue Conditions(ListValue blocks, bool replacesVariables)
    {
        var byTest = new Dictionary<string, List<MapEntry>>(StringComparer.Ordinal);
        var isOpen = blocks.IsOpen;
        foreach (var item in blocks.Items)
        {
            if (item is not MapValue condition || condition["test"] is not TextValue test || condition["variable"] is not TextValue variable
                || condition["values"] is not { } values)
            {
                isOpen = true;
                continue;
            }

            if (!byTest.TryGetValue(test.Text, out var variables))
            {
                byTest.Add(test.Text, variables = []);
            }

            variables.Add(new MapEntry(variable.Text, Texts(values, replacesVariables), condition.Find("values")?.KeySpan));
        }

        return new MapValue(
            [.. byTest.Select(pair => new MapEntry(
                pair.Key, new MapValue([.. pair.Value.DistinctBy(entry => entry.Key)], blocks.Provenance), null))],
            blocks.Provenance) { IsOpen = isOpen };
    }

    private static Value Merged(List<Value> values) => values is [var only]
        ? only
        : new ListValue([.. values.SelectMany(value => value is ListValue list ? list.Items : [value])], values[0].Provenance)
        {
            IsOpen = values.Any(value => value is ListValue { IsOpen: true }),
        };

    /// <summary>A list of texts as the provider writes it: sorted from the last, and a single one without brackets.</summary>
    private static Value Texts(Value value, bool replacesVariables) => Alternatives(value, given =>
    {
        if (given is not ListValue list)
        {
            return given;
        }

        ImmutableArray<Value> items = [.. list.Items.Select(item => WithVariables(item, replacesVariables))];
        if (items.All(item => item is TextValue))
        {
            items = items.Sort((left, right) => TextOrder.Compare(((TextValue)right).Text, ((TextValue)left).Text));
        }

        return items is [var only] && !list.IsOpen ? only : list with { Items = items, Kind = ListKind.Tuple };
    });

    /// <summary>The provider's <c>&amp;{aws:username}</c> stands for what Terraform would take for its own.</summary>
    private static Value WithVariables(Value item, bool replacesVariables) =>
        replacesVariables && item is TextValue text && text.Text.Contains("&{", StringComparison.Ordinal)
            ? text with { Text = text.Text.Replace("&{", "${", StringComparison.Ordinal) }
            : item;

    private static Value Alternatives(Value value, Func<Value, Value> map) => Values.Alternatives.Map(value, value.Provenance, map);
}
