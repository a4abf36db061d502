using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Rules.Conditions.Paths;

/// <summary>
/// Follows an <see cref="AttributePath"/> through a value and puts together what holds at its ends.
/// </summary>
/// <param name="path">The path, for the evidence.</param>
/// <param name="implied">What a list means where the path does not say: every element, or any.</param>
/// <param name="atEnd">What holds of a value at the end of the path; asked with null where the attribute is absent.</param>
internal sealed class PathWalker(AttributePath path, Crossing implied, Func<Value?, Judgement> atEnd)
{
    public Judgement Walk(Subject subject) => Walk(path.IsMeta ? subject.Resource.Meta : subject.Root, 0);

    private Judgement Walk(Value value, int position)
    {
        if (position == path.Segments.Length)
        {
            return value is NullValue ? atEnd(null) : atEnd(value);
        }

        var segment = path.Segments[position];
        return value switch
        {
            OneOfValue many => OverAlternatives(many, position),
            UnknownValue { Structure: { } structure } => Walk(structure, position),
            TextValue { Structure: { } structure } => Walk(structure, position),
            _ when EncodedText.Decode(value, segment) is { } decoded => Walk(decoded, position),
            UnknownValue unknown => Judgement.Unknown(path.Text, unknown, unknown.Why.Text),
            NullValue => atEnd(null),
            ListValue list => OverList(list, segment, position),
            _ when segment is PathSegment.Elements => Walk(value, position + 1),
            _ when segment is PathSegment.Index { Position: 0 } => Walk(value, position + 1),
            MapValue map when segment is PathSegment.Key key => InMap(map, key, position),
            MapValue map when segment is PathSegment.Entries => Walk(EntriesOf(map), position + 1),
            _ => atEnd(null),
        };
    }

    /// <summary>Apart from the rest, which is walked all the time and needs no closure.</summary>
    private Judgement OverAlternatives(OneOfValue many, int position) =>
        Alternatives.Judge(path.Text, many, alternative => Walk(alternative, position));

    private static ListValue EntriesOf(MapValue map)
    {
        return new ListValue([.. map.Entries.Where(entry => entry.Value is not NullValue).Select(Pair)], map.Provenance) { IsOpen = map.IsOpen };

        Value Pair(MapEntry entry)
        {
            var key = new TextValue(entry.Key, entry.KeySpan is { } span ? Provenance.Written(span) : map.Provenance);
            return new MapValue([new MapEntry("key", key, entry.KeySpan), new MapEntry("value", entry.Value, entry.KeySpan)], entry.Value.Provenance);
        }
    }

    private Judgement InMap(MapValue map, PathSegment.Key key, int position) => map[key.Name] switch
    {
        { } value => Walk(value, position + 1),
        null when map.IsOpen => Judgement.MoreArePossible(path.Text, map, "keys"),
        null => atEnd(null),
    };

    private Judgement OverList(ListValue list, PathSegment segment, int position)
    {
        switch (segment)
        {
            case PathSegment.Index { Position: var index }:
                return index < list.Items.Length
                    ? Walk(list.Items[index], position + 1)
                    : list.IsOpen ? Judgement.MoreArePossible(path.Text, list, "elements") : atEnd(null);
            case PathSegment.Elements elements:
                return Combine(list, elements.Crossing, position + 1);
            default:
                return Combine(list, implied, position);
        }
    }

    private Judgement Combine(ListValue list, Crossing crossing, int next)
    {
        if (list.Items.IsEmpty && !list.IsOpen)
        {
            return atEnd(null);
        }

        Judgement? all = list.IsOpen ? Judgement.MoreArePossible(path.Text, list, "elements") : null;
        foreach (var item in list.Items)
        {
            var one = Walk(item, next);
            all = all is not { } before ? one
                : crossing == Crossing.Every ? Judgement.And(before, one) : Judgement.Or(before, one);
        }

        return all ?? atEnd(null);
    }
}
