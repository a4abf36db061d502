using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Rules.Conditions.Operators;

/// <summary><c>isEmpty: true</c> or <c>false</c>: absent, <c>""</c>, <c>[]</c> or <c>{}</c>.</summary>
public sealed record IsEmptyOperator(bool Expected) : ValueOperator
{
    public override Truth WhenAbsent => Truth.Of(Expected);

    public override Truth Test(Value value)
    {
        var empty = value switch
        {
            TextValue text => Truth.Of(text.Text.Length == 0),
            ListValue { Items.IsEmpty: true, IsOpen: true } or MapValue { Entries.IsEmpty: true, IsOpen: true } => Truth.Unknown,
            ListValue list => Truth.Of(list.Items.IsEmpty),
            MapValue map => Truth.Of(map.Entries.IsEmpty),
            _ => Truth.False,
        };
        return Expected ? empty : empty.Negate();
    }

    /// <summary>
    /// An attribute of a resource of the same configuration, or a text with a known part, is something. An input is not: a
    /// parameter that is certainly given may still be given as an empty text or list.
    /// </summary>
    public override Truth TestUnknown(UnknownValue value)
    {
        var isInput = value.Why.Kind == UnknownKind.Input && value.Provenance.References().IsEmpty;
        var something = value.Parts.Any(part => part is TextValue) || (value is { IsNotNull: true, Parts.IsEmpty: true, Structure: null } && !isInput);
        return something ? Truth.Of(!Expected) : Truth.Unknown;
    }
}
