using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Templates;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Evaluation;

/// <summary>What the parameters of a template are worth: in properties, and in conditions, where no default decides.</summary>
internal sealed class ParameterValues
{
    private readonly Dictionary<string, Value> inProperties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Value> inConditions = new(StringComparer.Ordinal);

    public ParameterValues(Template template)
    {
        foreach (var parameter in template.Parameters)
        {
            var choice = Choice(parameter).MarkedSensitive(parameter.IsNoEcho);
            inConditions[parameter.Name] = choice;
            inProperties[parameter.Name] = Defaulted(parameter)?.MarkedSensitive(parameter.IsNoEcho) ?? choice;
        }
    }

    public Value? InProperties(string name) => inProperties.GetValueOrDefault(name);

    public Value? InConditions(string name) => inConditions.GetValueOrDefault(name);

    /// <summary>The default, or null where there is none or it only names where the value is stored.</summary>
    private static Value? Defaulted(TemplateParameter parameter) => parameter is { Default: { } written, Type.IsStored: false }
        ? OfText(parameter, written, new Provenance(written.Location, ProvenanceKind.Defaulted) { Label = $"parameter '{parameter.Name}'" })
        : null;

    /// <summary>One of the allowed values where they are listed, otherwise anything.</summary>
    private static Value Choice(TemplateParameter parameter)
    {
        var provenance = new Provenance(parameter.Span, ProvenanceKind.Referenced) { Label = parameter.Name };
        if (parameter.Type.IsStored)
        {
            return Unknown(UnknownKind.External, $"parameter '{parameter.Name}' is read from the parameter store", provenance);
        }

        // A list takes any number of the allowed values.
        if (parameter.AllowedValues.IsEmpty || parameter.Type.IsList || parameter.AllowedValues.Length > OneOfValue.MaxAlternatives)
        {
            var why = parameter.Default is null ? $"parameter '{parameter.Name}' has no default" : $"it depends on parameter '{parameter.Name}'";
            return Unknown(UnknownKind.Input, why, provenance);
        }

        return OneOfValue.Of([.. parameter.AllowedValues.DistinctBy(allowed => allowed.Text).Select(allowed => Allowed(parameter, allowed))], provenance);
    }

    private static Alternative Allowed(TemplateParameter parameter, ScalarNode allowed)
    {
        var provenance = new Provenance(allowed.Location, ProvenanceKind.Referenced) { Label = parameter.Name };
        return new Alternative(
            [new Guard($"{parameter.Name} == '{allowed.Text}'", true, allowed.Location)],
            OfText(parameter, allowed, provenance).MarkedSensitive(parameter.IsNoEcho));
    }

    private static Value OfText(TemplateParameter parameter, ScalarNode written, Provenance provenance)
    {
        if (!parameter.Type.IsList)
        {
            return new TextValue(written.Text, provenance);
        }

        var texts = written.Text.Length == 0 ? [] : written.Text.Split(',', StringSplitOptions.TrimEntries);
        return new ListValue([.. texts.Select(text => new TextValue(text, provenance)).ToImmutableArray<Value>()], provenance);
    }

    private static UnknownValue Unknown(UnknownKind kind, string why, Provenance provenance) =>
        new(new UnknownReason(kind, why), provenance) { IsNotNull = true };
}
