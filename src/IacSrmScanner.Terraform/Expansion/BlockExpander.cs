using System.Collections.Immutable;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Hcl.Syntax;
using IacSrmScanner.Terraform.Evaluation;
using IacSrmScanner.Terraform.Modules;
using IacSrmScanner.Terraform.Types;
using IacSrmScanner.Terraform.Values;

namespace IacSrmScanner.Terraform.Expansion;

/// <summary>The blocks of one type in a body, static and dynamic, to one list.</summary>
internal sealed class BlockExpander(Scope scope, bool isCertain)
{
    public MapEntry? Expand(BodyPart part)
    {
        var span = KeySpan(part.Items[0]);
        var provenance = Provenance.Written(HeaderOf(part.Items[0]));
        Value lists = new ListValue([], provenance);
        foreach (var item in part.Items)
        {
            if (item.Syntax is not BlockSyntax block)
            {
                continue;
            }

            var more = block is { Type: "dynamic", Labels.Length: > 0 } ? Dynamic(item, block) : Static(item, block);
            lists = Alternatives.Map(lists, more, provenance, (left, right) => Concat(left, right, provenance));
        }

        return lists switch
        {
            ListValue { Items.IsEmpty: true, IsOpen: false } => null,
            OneOfValue many => new MapEntry(part.Name, many.Select(NothingAsNull, provenance), span),
            _ => new MapEntry(part.Name, lists, span),
        };
    }

    private static SourceSpan KeySpan(ConfigItem item) => item.Syntax is BlockSyntax block
        ? new SourceSpan(item.Source, block is { Type: "dynamic", Labels: [var label, ..] } ? label.Span : block.TypeSpan)
        : new SourceSpan(item.Source, item.Syntax.Span);

    private static SourceSpan HeaderOf(ConfigItem item) =>
        new(item.Source, item.Syntax is BlockSyntax block ? block.HeaderSpan : item.Syntax.Span);

    /// <summary>An alternative without any block is one in which the entry is absent.</summary>
    private static Value NothingAsNull(Value value) =>
        value is ListValue { Items.IsEmpty: true, IsOpen: false } ? new NullValue(value.Provenance) : value;

    private static Value Concat(Value left, Value right, Provenance provenance) => (left, right) switch
    {
        (UnknownValue, _) => left,
        (_, UnknownValue) => right,
        (ListValue a, ListValue b) => Collections.Checked(new ListValue([.. a.Items, .. b.Items], provenance) { IsOpen = a.IsOpen || b.IsOpen }),
        _ => left,
    };

    private ListValue Static(ConfigItem item, BlockSyntax block)
    {
        var provenance = Provenance.Written(new SourceSpan(item.Source, block.HeaderSpan));
        return new ListValue([Content(item, scope, provenance)], provenance);
    }

    private MapValue Content(ConfigItem block, Scope inner, Provenance provenance) =>
        new BodyExpander(block.Content, inner, isCertain, "").ToMap(provenance, withMeta: true);

    private Value Dynamic(ConfigItem item, BlockSyntax block)
    {
        var header = new SourceSpan(item.Source, block.HeaderSpan);
        var content = item.Content.Items.FirstOrDefault(inner => inner.Syntax is BlockSyntax { Type: "content" });
        if (content is null || block.Body.FindAttribute("for_each") is not { } forEach)
        {
            return scope.Session.Error(header, "a dynamic block needs for_each and content");
        }

        var expression = new ConfigExpression(item.Source, forEach.Expression);
        var collection = ExpressionEvaluator.Evaluate(expression, scope);
        var iterator = block.Body.FindAttribute("iterator")?.Expression is VariableSyntax named ? named.Name : block.Labels[0].Text;
        var round = new DynamicRound(content, iterator, expression, Provenance.Computed(header, collection));
        return Alternatives.Map(collection, round.Provenance, value => Rounds(round, value.MarkedSensitive(collection.IsSensitive)));
    }

    private Value Rounds(DynamicRound round, Value collection)
    {
        switch (collection)
        {
            case NullValue:
                return scope.Session.Error(round.ForEach.Span, "for_each of a dynamic block is null", collection);
            case UnknownValue unknown:
                return unknown.Why.Kind == UnknownKind.Invalid ? unknown.From(round.Provenance) : Perhaps(round, unknown, unknown.Why);
            case MapValue { IsOpen: true } map:
                return Perhaps(round, map, Unknowns.FirstIn(map) ?? Unknowns.Undecided);
            case MapValue map:
                return List(round, Collections.Sorted(map).Select(entry => ((Value)new TextValue(entry.Key, map.Provenance), entry.Value)), isOpen: false);
            case ListValue list:
                var isSet = list.Kind == ListKind.Set;
                return List(
                    round,
                    list.Items.Select((item, index) => (isSet ? item : new NumberValue(Arithmetic.Whole(index), list.Provenance), item)),
                    list.IsOpen);
            default:
                return scope.Session.Error(round.ForEach.Span, "for_each of a dynamic block is no collection", collection);
        }
    }

    private Value List(DynamicRound round, IEnumerable<(Value Key, Value Value)> elements, bool isOpen)
    {
        var items = ImmutableArray.CreateBuilder<Value>();
        foreach (var (key, value) in elements)
        {
            items.Add(Item(round, key, value, Conversion.TextOf(key) ?? "?"));
        }

        return Collections.Checked(new ListValue(items.ToImmutable(), round.Provenance) { IsOpen = isOpen });
    }

    /// <summary>An unknown collection may be empty: either there is no such block, or at least one with unknown values.</summary>
    private Value Perhaps(DynamicRound round, Value collection, UnknownReason why)
    {
        var unknown = new UnknownValue(why, collection.Provenance);
        var item = Item(round, unknown, unknown, "?");
        var guard = new Guard($"length({round.ForEach.Span.Text}) > 0{scope.Place}", true, round.ForEach.Span);
        return OneOfValue.Of(
            guard, new ListValue([item], round.Provenance) { IsOpen = true }, new ListValue([], round.Provenance), round.Provenance);
    }

    private MapValue Item(DynamicRound round, Value key, Value value, string place)
    {
        var element = new MapValue([new MapEntry("key", key, null), new MapEntry("value", value, null)], value.Provenance);
        var inner = scope.With(round.Iterator, element, null, null, $" for {round.Iterator} {place}");
        return Content(round.Content, inner, round.Provenance);
    }
}
