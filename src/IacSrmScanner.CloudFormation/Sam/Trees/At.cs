using System.Globalization;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Sam.Trees;

/// <summary>Makes nodes that stand for the place that caused them.</summary>
internal readonly record struct At(SourceSpan Span)
{
    public SamText Text(string text, bool isLegacy = false) => new(text, Span, isLegacy);

    public SamScalar Bool(bool value) => new(value ? "true" : "false", ScalarKind.Bool, Span);

    public SamScalar Number(int value) => new(value.ToString(CultureInfo.InvariantCulture), ScalarKind.Number, Span);

    public SamList List(params IEnumerable<SamNode> items) => new(Span, items);

    public SamList Texts(params IEnumerable<string> items)
    {
        var at = this;
        return new(Span, items.Select(item => at.Text(item)));
    }

    /// <summary>A mapping; what is null is left out.</summary>
    public SamMap Map(params ReadOnlySpan<(string Key, SamNode? Value)> entries) => Fill(new SamMap(Span), entries);

    /// <summary>A mapping whose keys have the legacy order.</summary>
    public SamMap Legacy(params ReadOnlySpan<(string Key, SamNode? Value)> entries) => Fill(new SamMap(Span, isLegacy: true), entries);

    public SamMap Ref(string id, bool isLegacy = false) => Map(("Ref", Text(id, isLegacy)));

    public SamMap GetAtt(string id, string attribute, bool isLegacy = false) =>
        Map(("Fn::GetAtt", List(Text(id, isLegacy), Text(attribute))));

    public SamMap Sub(string text, params ReadOnlySpan<(string Key, SamNode? Value)> names) =>
        names.IsEmpty ? Map(("Fn::Sub", Text(text))) : Map(("Fn::Sub", List(Text(text), Map(names))));

    public SamMap If(SamNode condition, SamNode holds, SamNode? otherwise = null) =>
        Map(("Fn::If", List(condition, holds, otherwise ?? Ref("AWS::NoValue"))));

    public SamMap Condition(SamNode name) => Map(("Condition", name));

    private SamMap Fill(SamMap map, ReadOnlySpan<(string Key, SamNode? Value)> entries)
    {
        foreach (var (key, value) in entries)
        {
            if (value is not null)
            {
                map.Set(key, value, Span);
            }
        }

        return map;
    }
}
