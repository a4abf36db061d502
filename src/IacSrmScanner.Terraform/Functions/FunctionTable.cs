using System.Collections.Frozen;

namespace IacSrmScanner.Terraform.Functions;

/// <summary>All functions by name.</summary>
internal static class FunctionTable
{
    private static readonly FrozenDictionary<string, Function> Functions = new[]
    {
        CollectionFunctions.All, ConversionFunctions.All, DateFunctions.All, EncodingFunctions.All, FileFunctions.All, HashFunctions.All,
        ListFunctions.All, MapFunctions.All, NetworkFunctions.All, NumberFunctions.All, PatternFunctions.All, SetFunctions.All, TextFunctions.All, FormatFunctions.All, YamlFunctions.All,
    }.SelectMany(family => family).ToFrozenDictionary(function => function.Name, StringComparer.Ordinal);

    /// <summary>The function of a name, with or without the <c>core::</c> that may stand before it.</summary>
    public static Function? Find(string name) =>
        Functions.GetValueOrDefault(name.StartsWith("core::", StringComparison.Ordinal) ? name["core::".Length..] : name);
}
