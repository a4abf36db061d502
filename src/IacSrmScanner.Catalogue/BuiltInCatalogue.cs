using System.Collections.Immutable;
using IacSrmScanner.Responsibility.Compiled;
using IacSrmScanner.Responsibility.Duties;
using IacSrmScanner.Responsibility.Reading;
using IacSrmScanner.Rules.Compiled;
using IacSrmScanner.Rules.Engine;

namespace IacSrmScanner.Catalogue;

/// <summary>The rules and responsibility data that ship with the tool.</summary>
public static class BuiltInCatalogue
{
    private const string Folder = "responsibility/";

    private const string SupportFolder = Folder + "support/";

    public static CompiledCatalogue Open()
    {
        using var stream = typeof(BuiltInCatalogue).Assembly.GetManifestResourceStream("catalogue.bin")
            ?? throw new InvalidDataException("The compiled catalogue is not in this build.");
        return new CompiledCatalogue(ResourceMemory.Of(stream));
    }

    /// <summary>Who owns what; reads nothing until it is asked.</summary>
    public static ResponsibilityJudge Responsibility(CompiledCatalogue catalogue) => new(new ResponsibilityData(catalogue.FindTree), catalogue);

    /// <summary>The controls that provider and customer both carry out.</summary>
    public static ImmutableArray<SharedControl> SharedControls(CompiledCatalogue catalogue) =>
        SharedControl.ReadAll(new DataReader(), catalogue.Tree(Folder + "shared-controls"));

    /// <summary>The duties that code cannot show.</summary>
    public static ImmutableArray<AttestedDuty> Attestations(CompiledCatalogue catalogue) =>
        AttestedDuty.ReadAll(new DataReader(), catalogue.Tree(Folder + "attestations"));

    /// <summary>When versions lose support.</summary>
    public static ImmutableArray<SupportTable> Support(CompiledCatalogue catalogue) =>
        [.. catalogue.TreesUnder(SupportFolder).Select(name => SupportTable.Read(new DataReader(), catalogue.Tree(name), name[SupportFolder.Length..]))];
}
