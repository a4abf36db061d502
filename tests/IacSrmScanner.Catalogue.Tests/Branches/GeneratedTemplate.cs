using System.Collections.Immutable;

namespace IacSrmScanner.Catalogue.Tests.Branches;

/// <summary>A generated template and every way of deploying it.</summary>
internal sealed record GeneratedTemplate(string Text, ImmutableArray<GeneratedParameter> Parameters)
{
    /// <summary>What the section Rules says; null when there is none.</summary>
    public GeneratedRule? Rule { get; init; }

    /// <summary>Every assignment of values to the parameters.</summary>
    public IEnumerable<ImmutableDictionary<string, string>> All()
    {
        IEnumerable<ImmutableDictionary<string, string>> all = [ImmutableDictionary<string, string>.Empty];
        foreach (var parameter in Parameters)
        {
            all = all.SelectMany(known => parameter.Values.Select(value => known.SetItem(parameter.Name, value)));
        }

        return all;
    }
}
