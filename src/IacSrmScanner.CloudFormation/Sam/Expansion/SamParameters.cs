using System.Text;
using IacSrmScanner.CloudFormation.Inputs;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Expansion;

/// <summary>
/// The values of a template's parameters, where the transform looks at them: to decide, and for the ids that it makes.
/// Everywhere else a reference stays one.
/// </summary>
internal sealed class SamParameters
{
    private readonly Dictionary<string, SamNode> values = new(StringComparer.Ordinal);
    private readonly SamMap? mappings;

    public SamParameters(SamMap? parameters, SamMap? mappings, IReadOnlyDictionary<string, GivenParameter> given)
    {
        this.mappings = mappings;
        foreach (var parameter in parameters?.Entries ?? [])
        {
            if (given.TryGetValue(parameter.Key, out var value))
            {
                values[parameter.Key] = new SamText(value.Text, value.Place);
            }
            else if (parameter.Value is SamMap body && body["Default"].NotNull() is { } byDefault)
            {
                values[parameter.Key] = byDefault;
            }
        }
    }

    /// <summary>The node with the parameters in it replaced; the node itself when there are none.</summary>
    public SamNode Resolve(SamNode node)
    {
        switch (node)
        {
            case SamMap { Count: 1 } map when map["Ref"] is SamText name:
                return values.TryGetValue(name.Text, out var value) ? Placed(value, map) : map;
            case SamMap { Count: 1 } map when map["Fn::Sub"] is { } argument:
                return ResolveSub(map, argument);
            case SamMap map:
                SamMap? changed = null;
                foreach (var entry in map.Entries)
                {
                    var resolved = Resolve(entry.Value);
                    if (!ReferenceEquals(resolved, entry.Value))
                    {
                        changed ??= map.Copy();
                        changed.Set(entry.Key, resolved);
                    }
                }

                return changed ?? map;
            case SamList list:
                var items = list.Items.Select(Resolve).ToArray();
                return items.SequenceEqual(list.Items, ReferenceEqualityComparer.Instance as IEqualityComparer<SamNode>)
                    ? list
                    : new SamList(list.Span, items);
            default:
                return node;
        }
    }

    public SamNode? ResolveOrNull(SamNode? node) => node is null ? null : Resolve(node);

    /// <summary>The node with parameters replaced and look-ups in mappings done, as far as their keys are known.</summary>
    public SamNode ResolveWithMappings(SamNode node)
    {
        var resolved = Resolve(node);
        return resolved is SamMap { Count: 1 } map && map["Fn::FindInMap"] is SamList { Items: [SamText table, SamText top, SamText second] }
            && mappings?[table.Text] is SamMap rows && rows[top.Text] is SamMap row && row[second.Text] is { } found
            ? found
            : resolved;
    }

    private static SamNode Placed(SamNode value, SamMap use) => value switch
    {
        SamText text => new SamText(text.Text, use.Span, text.IsLegacy),
        SamScalar scalar => new SamScalar(scalar.Text, scalar.Kind, use.Span),
        _ => value,
    };

    private SamMap ResolveSub(SamMap map, SamNode argument)
    {
        var text = argument as SamText ?? (argument as SamList)?.Items.FirstOrDefault() as SamText;
        if (text is null || !text.Text.Contains("${", StringComparison.Ordinal))
        {
            return map;
        }

        var replaced = Replace(text.Text);
        if (replaced == text.Text)
        {
            return map;
        }

        var filled = new SamText(replaced, text.Span, text.IsLegacy);
        var result = map.Copy();
        result.Set("Fn::Sub", argument is SamList list ? new SamList(list.Span, [filled, .. list.Items.Skip(1)]) : filled);
        return result;
    }

    private string Replace(string text)
    {
        var result = new StringBuilder();
        var position = 0;
        while (text.IndexOf("${", position, StringComparison.Ordinal) is >= 0 and var open)
        {
            var close = text.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            result.Append(text, position, open - position);
            var name = text[(open + 2)..close];
            result.Append(values.TryGetValue(name, out var value) && value is SamText known ? known.Text : text[open..(close + 1)]);
            position = close + 1;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }
}
