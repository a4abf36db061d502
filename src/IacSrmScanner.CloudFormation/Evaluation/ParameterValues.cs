using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Inputs;
using IacSrmScanner.CloudFormation.Templates;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Evaluation;

/// <summary>What the parameters of a template are worth: in properties, and in conditions, where no default decides.</summary>
internal sealed class ParameterValues
{
    private readonly Dictionary<string, Value> inProperties;
    private readonly Dictionary<string, Value> inConditions;

    /// <summary>What is decided for one deployment, in place of what stands in the tables; few, so that looking at each is cheapest.</summary>
    private readonly ImmutableArray<InputCase> decided = [];

    /// <param name="template">The template.</param>
    /// <param name="given">The values that are given on the command line, by name.</param>
    public ParameterValues(Template template, ImmutableDictionary<string, GivenParameter> given)
        : this()
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

    /// <param name="template">The template of a nested stack.</param>
    /// <param name="passed">What it is given. What it is not given has its default: no deployer chooses.</param>
    public ParameterValues(Template template, ImmutableDictionary<string, PassedValue> passed)
        : this()
    {
        foreach (var (name, value) in passed.Where(pair => pair.Key.StartsWith("AWS::", StringComparison.Ordinal)))
        {
            inProperties[name] = value.InProperties;
            inConditions[name] = value.InConditions;
        }

        foreach (var parameter in template.Parameters)
        {
            var standing = (Defaulted(parameter) ?? (parameter.Type.IsStored ? Choice(parameter) : NotPassed(parameter))).MarkedSensitive(parameter.IsNoEcho);
            var given = parameter.Type.IsStored ? null : passed.GetValueOrDefault(parameter.Name);
            inProperties[parameter.Name] = given is null ? standing : PassedTexts.Read(parameter, given.InProperties, given.Place, standing);
            inConditions[parameter.Name] = given is null ? standing : PassedTexts.Read(parameter, given.InConditions, given.Place, standing);
        }
    }

    private ParameterValues()
    {
        inProperties = new(StringComparer.Ordinal);
        inConditions = new(StringComparer.Ordinal);
    }

    private ParameterValues(ParameterValues open, ImmutableArray<InputCase> cases)
    {
        inProperties = open.inProperties;
        inConditions = open.inConditions;
        decided = [.. open.decided.Where(before => cases.All(now => now.Choice.Input != before.Choice.Input)), .. cases];
    }

    public Value? InProperties(string name) => Decided(name) is { } one ? one.InProperties : inProperties.GetValueOrDefault(name);

    public Value? InConditions(string name) => Decided(name) is { } one ? one.InConditions : inConditions.GetValueOrDefault(name);

    /// <summary>The parameter is taken to have a value that the template mentions nowhere.</summary>
    public bool IsOther(string name) => Decided(name) is { IsOther: true };

    /// <summary>These values where some parameters are decided.</summary>
    public ParameterValues With(IEnumerable<InputCase> cases) => new(this, [.. cases]);

    private InputCase? Decided(string name)
    {
        foreach (var one in decided)
        {
            if (one.Choice.Input == name)
            {
                return one;
            }
        }

        return null;
    }

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

    private static UnknownValue NotPassed(TemplateParameter parameter) => Unknown(
        UnknownKind.Invalid,
        $"parameter '{parameter.Name}' of the nested stack has no default and is not given",
        new Provenance(parameter.Span, ProvenanceKind.Referenced) { Label = parameter.Name });

    private static UnknownValue Unknown(UnknownKind kind, string why, Provenance provenance) =>
        new(new UnknownReason(kind, why), provenance) { IsNotNull = true };
}
