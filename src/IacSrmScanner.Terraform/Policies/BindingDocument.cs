using System.Collections.Immutable;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Policies;

/// <summary>The document that <c>data "google_iam_policy"</c> makes of its bindings.</summary>
internal static class BindingDocument
{
    public static Value Of(MapValue body) => Values.Alternatives.Map(
        body["binding"] ?? new ListValue([], body.Provenance),
        body.Provenance,
        bindings => new MapValue([new MapEntry("bindings", Bindings(bindings), body.Find("binding")?.KeySpan)], body.Provenance));

    private static Value Bindings(Value bindings) => bindings is ListValue list
        ? list with { Items = [.. list.Items.Select(item => item is MapValue block ? Binding(block) : item)] }
        : bindings;

    private static MapValue Binding(MapValue block)
    {
        var entries = ImmutableArray.CreateBuilder<MapEntry>();
        foreach (var entry in block.Entries.Where(entry => entry.Key is "role" or "members"))
        {
            entries.Add(entry);
        }

        if (block.Find("condition") is { Value: ListValue { Items: [var condition, ..] } } found)
        {
            entries.Add(found with { Value = condition });
        }

        return new MapValue(entries.ToImmutable(), block.Provenance);
    }
}
