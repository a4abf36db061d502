using IacSrmScanner.Responsibility.Compiled;
using IacSrmScanner.Rules.Compiled;
using IacSrmScanner.Rules.Engine;

namespace IacSrmScanner.Catalogue;

/// <summary>The rules and responsibility data that ship with the tool.</summary>
public static class BuiltInCatalogue
{
    public static CompiledCatalogue Open()
    {
        using var stream = typeof(BuiltInCatalogue).Assembly.GetManifestResourceStream("catalogue.bin")
            ?? throw new InvalidDataException("The compiled catalogue is not in this build.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new CompiledCatalogue(bytes);
    }

    /// <summary>Who owns what; reads nothing until it is asked.</summary>
    public static ResponsibilityJudge Responsibility(CompiledCatalogue catalogue) => new(new ResponsibilityData(catalogue.FindTree), catalogue);
}
