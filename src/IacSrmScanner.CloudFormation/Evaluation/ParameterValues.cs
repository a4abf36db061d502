using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Inputs;
using IacSrmScanner.CloudFormation.Templates;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Evaluation;

/// <summary>What the parameters of a template are worth: in properties, and in conditions, where no default decides.</summary>
internal sealed class ParameterValues
{
    private readonly Dictionary<string, Value> inProperties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Value> inConditions = new(StringComparer.Ordinal);
    private readonly HashSet<string> others = new(StringComparer.Ordinal);

    /// <param name="template">The template.</param>
    /// <param name="given">The values that are given on the command line, by name.</param>
    public ParameterValues(Template template, ImmutableDictionary<string, GivenParameter> given)
    {
        foreach (var pseudo in given.Values.Where(value => value.Name.StartsWith("AWS::", StringComparison.Ordinal)))
        {
            var value = new TextValue(pseudo.Text, new Provenance(pseudo.Place, ProvenanceKind.Referenced) { Label = pseudo.Name });
            inProperties[pseudo.Name] = inConditions[pseudo.Name] = value;
        }

        foreach (var parameter in template.Parameters)
        {
            if (given.TryGetValue(parameter.Name, out var value) && !parameter.Type.IsStored)
            {
                Give(parameter, value);
                continue;
            }

            var choice = Choice(parameter).MarkedSensitive(parameter.IsNoEcho);
            inConditions[parameter.Name] = choice;
            inProperties[parameter.Name] = Defaulted(parameter)?.MarkedSensitive(parameter.IsNoEcho) ?? choice;
        }
    }

    private ParameterValues(ParameterValues open, IEnumerable<InputCase> cases)
    {
        inProperties = new(open.inProperties, StringComparer.Ordinal);
        inConditions = new(open.inConditions, StringComparer.Ordinal);
        foreach (var one in cases)
        {
            inProperties[one.Choice.Input] = one.InProperties;
            inConditions[one.Choice.Input] = one.InConditions;
            if (one.IsOther)
            {
                others.Add(one.Choice.Input);
            }
        }
    }

    public Value? InProperties(string name) => inProperties.GetValueOrDefault(name);

    public Value? InConditions(string name) => inConditions.GetValueOrDefault(name);

    /// <summary>The parameter is taken to have a value that the template mentions nowhere.</summary>
    public bool IsOther(string name) => others.Contains(name);

    /// <summary>These values where some parameters are decided.</summary>
    public ParameterValues With(IEnumerable<InputCase> cases) => new(this, cases);

    /// <summary>A secret that is given at deployment does not stand in the template; conditions may still look at it.</summary>
    private void Give(TemplateParameter parameter, GivenParameter given)
    {
        var provenance = new Provenance(given.Place, ProvenanceKind.Written) { Label = $"parameter '{parameter.Name}'" };
        var value = InputTexts.Read(parameter.Type, given.Text, provenance).MarkedSensitive(parameter.IsNoEcho);
        inConditions[parameter.Name] = value;
        inProperties[parameter.Name] = parameter.IsNoEcho && parameter.Default?.Text != given.Text
            ? Unknown(UnknownKind.Input, $"parameter '{parameter.Name}' is a secret", provenance) with { IsSensitive = true }
            : value;
    }

    /// <summary>The default, or null where there is none or it only names where the value is stored.</summary>
    private static Value? Defaulted(TemplateParameter parameter) => parameter is { Default: { } written, Type.IsStored: false }
        ? InputTexts.Read(
            parameter.Type, written.Text, new Provenance(written.Location, ProvenanceKind.Defaulted) { Label = $"parameter '{parameter.Name}'" })
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

    private static Alternative Allowed(TemplateParameter parameter, Documents.Nodes.ScalarNode allowed)
    {
        var provenance = new Provenance(allowed.Location, ProvenanceKind.Referenced) { Label = parameter.Name };
        return new Alternative(
            [new Guard($"{parameter.Name} == '{allowed.Text}'", true, allowed.Location)],
            InputTexts.Read(parameter.Type, allowed.Text, provenance).MarkedSensitive(parameter.IsNoEcho));
    }

    private static UnknownValue Unknown(UnknownKind kind, string why, Provenance provenance) =>
        new(new UnknownReason(kind, why), provenance) { IsNotNull = true };
}
