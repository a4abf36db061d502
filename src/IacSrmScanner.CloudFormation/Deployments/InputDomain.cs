using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Evaluation;
using IacSrmScanner.CloudFormation.Templates;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Deployments;

/// <summary>
/// The values of a parameter between which a template makes a difference: those that are allowed, or those that it mentions and
/// one for all others. The default comes first.
/// </summary>
internal static class InputDomain
{
    private const string Unmentioned = "a value that is mentioned nowhere";

    /// <summary>The values; empty when the parameter is no choice here.</summary>
    public static ImmutableArray<InputCase> Of(TemplateParameter parameter, InputUse use)
    {
        if (parameter.Type.IsStored)
        {
            return [];
        }

        if (parameter.OnlyValues is { IsEmpty: false } only)
        {
            return [.. Needed(parameter, only, use).Select(text => Written(parameter, text))];
        }

        if (use.Compared.Count == 0 && (use.Keys.Count == 0 || parameter.Default is not null))
        {
            return [];
        }

        var mentioned = new SortedSet<string>(use.Compared.Union(use.Keys), StringComparer.Ordinal);
        var written = mentioned.Where(text => MayBe(parameter, text)).OrderBy(text => text != parameter.Default?.Text).Select(text => Written(parameter, text));
        var other = Other(parameter, use, mentioned);
        return parameter.Default is { } preset && !mentioned.Contains(preset.Text) ? [other, .. written] : [.. written, other];
    }

    /// <summary>The same for a parameter of CloudFormation's own.</summary>
    public static ImmutableArray<InputCase> OfPseudo(string name, InputUse use, Value unknown)
    {
        var mentioned = new SortedSet<string>(use.Compared.Union(use.Keys), StringComparer.Ordinal);
        if (mentioned.Count == 0)
        {
            return [];
        }

        var isPartition = name == PseudoInputs.Partition;
        var values = (isPartition ? PseudoInputs.Partitions : [.. mentioned])
            .Select(text => new TextValue(text, unknown.Provenance) is var value
                ? new InputCase(new InputChoice(name, text, $"'{name}' is '{text}'", null), value, value)
                : null)
            .OfType<InputCase>();
        var rest = new InputChoice(name, null, $"'{name}' is {NoneOf(mentioned)}", null);
        return isPartition
            ? [.. values]
            : [new InputCase(rest, unknown, use.IsBlurred ? unknown : new TextValue(Unmentioned, unknown.Provenance)) { IsOther = true }, .. values];
    }

    /// <summary>Of allowed values that are only compared with texts, one is enough for all that are none of these.</summary>
    private static IEnumerable<string> Needed(TemplateParameter parameter, ImmutableArray<string> only, InputUse use)
    {
        var all = only.OrderBy(text => text != parameter.Default?.Text).ToArray();
        if (use.IsTaken || use.IsBlurred)
        {
            return all;
        }

        var rest = all.FirstOrDefault(text => !use.Compared.Contains(text));
        return all.Where(text => text == rest || use.Compared.Contains(text));
    }

    /// <summary>No id of a type that AWS looks up is empty.</summary>
    private static bool MayBe(TemplateParameter parameter, string text) =>
        parameter.Constraint?.Allows(text) != false
        && (text.Length > 0 || parameter.Type.IsList || !parameter.Type.Name.StartsWith("AWS::", StringComparison.Ordinal) || parameter.Default?.Text.Length == 0);

    private static InputCase Written(TemplateParameter parameter, string text)
    {
        var place = parameter.AllowedValues.FirstOrDefault(allowed => allowed.Text == text)?.Location
            ?? (parameter.Default is { } preset && preset.Text == text ? preset.Location : parameter.Span);
        var isDefault = parameter.Default?.Text == text;
        var provenance = new Provenance(place, isDefault ? ProvenanceKind.Defaulted : ProvenanceKind.Referenced) { Label = Label(parameter, isDefault) };
        var value = InputTexts.Read(parameter.Type, text, provenance).MarkedSensitive(parameter.IsNoEcho);
        var words = parameter.IsNoEcho ? "is a certain value" : text.Length == 0 ? "is empty" : $"is '{text}'";
        var secret = new UnknownValue(new UnknownReason(UnknownKind.Input, $"parameter '{parameter.Name}' is a secret"), provenance)
        {
            IsNotNull = true,
            IsSensitive = true,
        };
        return new InputCase(
            new InputChoice(parameter.Name, text, $"parameter '{parameter.Name}' {words}", parameter.Span),
            parameter.IsNoEcho && !isDefault ? secret : value,
            value)
        {
            IsDoubtful = parameter.Constraint?.HasUnreadPattern == true && !isDefault,
        };
    }

    private static InputCase Other(TemplateParameter parameter, InputUse use, SortedSet<string> mentioned)
    {
        var provenance = new Provenance(parameter.Span, ProvenanceKind.Referenced) { Label = parameter.Name };
        var open = new UnknownValue(new UnknownReason(UnknownKind.Input, $"it depends on parameter '{parameter.Name}'"), provenance)
        {
            IsNotNull = true,
            IsSensitive = parameter.IsNoEcho,
        };
        if (parameter.Default is { } preset && !mentioned.Contains(preset.Text))
        {
            var standing = Written(parameter, preset.Text);
            return standing with { InConditions = use.IsBlurred ? open : standing.InConditions };
        }

        var sample = SampleValues.Find(parameter, mentioned);
        var none = parameter.IsNoEcho ? "is another value than those that are mentioned" : $"is {NoneOf(mentioned)}";
        return new InputCase(
            new InputChoice(parameter.Name, null, $"parameter '{parameter.Name}' {none}", parameter.Span),
            open,
            use.IsBlurred || sample is null ? open : InputTexts.Read(parameter.Type, sample, provenance))
        {
            IsOther = true,
            IsDoubtful = sample is null || parameter.Constraint?.HasUnreadPattern == true,
        };
    }

    private static string Label(TemplateParameter parameter, bool isDefault) => isDefault ? $"parameter '{parameter.Name}'" : parameter.Name;

    private static string NoneOf(SortedSet<string> mentioned) => mentioned.ToArray() switch
    {
        [""] => "not empty",
        [var only] => $"not '{only}'",
        [var first, var second] => $"neither '{first}' nor '{second}'",
        _ => "none of the values that the template mentions",
    };
}
