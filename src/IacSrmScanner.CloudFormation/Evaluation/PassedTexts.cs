using IacSrmScanner.CloudFormation.Intrinsics;
using IacSrmScanner.CloudFormation.Templates;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Evaluation;

/// <summary>What a stack is given as values of the types of its parameters.</summary>
internal static class PassedTexts
{
    /// <param name="parameter">The parameter.</param>
    /// <param name="value">What is given for it.</param>
    /// <param name="place">Where it is given.</param>
    /// <param name="standing">The value where nothing is given.</param>
    public static Value Read(TemplateParameter parameter, Value value, SourceSpan place, Value standing)
    {
        if (value is OneOfValue many)
        {
            return many.Select(one => Read(parameter, one, place, standing), Through(parameter, value, place)).MarkedSensitive(parameter.IsNoEcho);
        }

        if (value is NullValue)
        {
            return standing;
        }

        var provenance = Through(parameter, value, place);
        return (value switch
        {
            ListValue list when parameter.Type.IsList => list.From(provenance),
            MapValue or ListValue => new UnknownValue(new UnknownReason(UnknownKind.Invalid, $"what is given for parameter '{parameter.Name}' is no text"), provenance),
            UnknownValue unknown => unknown with { Provenance = provenance, Parts = parameter.Type.IsList ? [] : unknown.Parts, Structure = null },
            _ when ScalarText.Of(value) is { } text => InputTexts.Read(parameter.Type, text, provenance),
            _ => value.From(provenance),
        }).MarkedSensitive(parameter.IsNoEcho || value.IsSensitive);
    }

    private static Provenance Through(TemplateParameter parameter, Value value, SourceSpan place) =>
        Provenance.Through(place, $"parameter '{parameter.Name}'", value);
}
