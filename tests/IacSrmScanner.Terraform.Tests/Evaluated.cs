using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Configurations;

namespace IacSrmScanner.Terraform.Tests;

/// <summary>Evaluates Terraform held in memory and shows values in a short form that assertions can compare.</summary>
internal static class Evaluated
{
    public static FrontEndResult Discover(params (string Path, string Content)[] files) => Discover(new TerraformOptions(), files);

    public static FrontEndResult Discover(TerraformOptions options, params (string Path, string Content)[] files) =>
        new TerraformFrontEnd(options).Discover(new MemoryFileTree(files), [.. files.Select(file => file.Path).Order(StringComparer.Ordinal)]);

    /// <summary>The only root configuration among the files.</summary>
    public static Configuration Files(params (string Path, string Content)[] files) => Discover(files).Sources.Single().Evaluate();

    public static Configuration MainFile(string content) => Files(("main.tf", content));

    /// <summary>The value of an expression in a module that also holds <paramref name="declarations"/>.</summary>
    public static Value Expression(string expression, string declarations = "") =>
        MainFile($"locals {{\n  result = {expression}\n}}\n{declarations}").Local("result");

    public static Value Local(this Configuration configuration, string name) =>
        configuration.Values.Single(value => value.Kind == "local" && value.Name == name).Value;

    public static Value Output(this Configuration configuration, string name) =>
        configuration.Values.Single(value => value.Kind == "output" && value.Name == name).Value;

    public static Resource Resource(this Configuration configuration, string address) =>
        configuration.Graph.Resources.Single(resource => resource.Address == address);

    public static IEnumerable<string> Addresses(this Configuration configuration) =>
        configuration.Graph.Resources.Select(resource => resource.Address);

    /// <summary>The value at a dotted path of names and positions.</summary>
    public static Value At(this Resource resource, string path)
    {
        Value value = resource.Body;
        foreach (var step in path.Split('.'))
        {
            value = value switch
            {
                MapValue map => map[step] ?? throw new AssertionException($"'{step}' of '{path}' is absent"),
                ListValue list => list.Items[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)],
                _ => throw new AssertionException($"'{step}' of '{path}' cannot be reached in {Show(value)}"),
            };
        }

        return value;
    }

    /// <summary>The ids and messages of what is wrong, those of the parser too.</summary>
    public static ImmutableArray<string> Problems(params (string Path, string Content)[] files) => Problems(new TerraformOptions(), files);

    public static ImmutableArray<string> Problems(TerraformOptions options, params (string Path, string Content)[] files)
    {
        var found = Discover(options, files);
        return [.. found.Diagnostics.Concat(found.Sources.SelectMany(source => source.Evaluate().Diagnostics)).Select(Show)];
    }

    /// <summary>As JSON, but with unknown parts as <c>?kind</c>, texts with unknown parts as <c>"a${?}b"</c> and alternatives as <c>a|b</c>.</summary>
    public static string Show(Value value) => value switch
    {
        NullValue => "null",
        BoolValue boolean => boolean.IsTrue ? "true" : "false",
        NumberValue number => number.Number.ToString(),
        TextValue text => "\"" + text.Text + "\"",
        ListValue list => "[" + string.Join(", ", list.Items.Select(Show).Concat(list.IsOpen ? ["..."] : [])) + "]",
        MapValue map => "{" + string.Join(", ", map.Entries.Select(entry => $"{entry.Key} = {Show(entry.Value)}").Concat(map.IsOpen ? ["..."] : [])) + "}",
        OneOfValue many => string.Join(" | ", many.Alternatives.Select(alternative => Show(alternative.Value))),
        UnknownValue { Parts.IsEmpty: false } unknown =>
            "\"" + string.Concat(unknown.Parts.Select(part => part is TextValue text ? text.Text : "${?}")) + "\"",
        UnknownValue unknown => "?" + unknown.Why.Kind,
        _ => throw new AssertionException("a value of no known kind"),
    };

    public static string References(Value value) =>
        string.Join(", ", value.Provenance.References().Select(reference => $"{reference.Address}:{reference.Attribute}"));

    private static string Show(Diagnostic diagnostic) => $"{diagnostic.Id}: {diagnostic.Message}";
}
