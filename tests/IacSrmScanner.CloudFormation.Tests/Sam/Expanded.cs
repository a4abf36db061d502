using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Sam;

/// <summary>Serverless templates, expanded and evaluated.</summary>
internal static class Expanded
{
    /// <summary>The properties that a function needs, to stand in a flow mapping.</summary>
    public const string Code = "Handler: app.main, Runtime: python3.13, CodeUri: 's3://code/app.zip'";

    public static Configuration Resources(string resources, string before = "") =>
        Scanned.Template($"Transform: AWS::Serverless-2016-10-31\n{before}Resources:\n{resources}");

    /// <summary>Ids and types, without <c>AWS::</c>.</summary>
    public static IEnumerable<string> Ids(Configuration configuration) =>
        configuration.Graph.Resources.Select(resource => $"{resource.Name} {resource.Type["AWS::".Length..]}");

    public static Resource Find(Configuration configuration, string id) => configuration.Graph.Resources.Single(resource => resource.Name == id);

    /// <summary>The value at a dotted path, list positions as numbers; texts and numbers as text.</summary>
    public static string? Text(Configuration configuration, string id, string path)
    {
        Value? value = Find(configuration, id).Body;
        foreach (var step in path.Split('.'))
        {
            value = value switch
            {
                MapValue map => map[step],
                ListValue list => list.Items[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)],
                _ => null,
            };
        }

        return value switch
        {
            TextValue text => text.Text,
            NumberValue number => number.Number.ToString(),
            BoolValue flag => flag.IsTrue ? "true" : "false",
            UnknownValue unknown => unknown.Provenance.References() is [var reference] ? $"{reference.Address}.{reference.Attribute}" : "unknown",
            null => null,
            _ => value.GetType().Name,
        };
    }
}
