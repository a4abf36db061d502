using IacSrmScanner.CloudFormation.Configurations;
using IacSrmScanner.CloudFormation.Inputs;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Stacks;

/// <summary>Several templates in memory, evaluated together.</summary>
internal static class StackFiles
{
    public static Configuration[] All(params (string Path, string Content)[] files) => Named([], files);

    public static Configuration[] Named(string[] named, params (string Path, string Content)[] files)
    {
        var options = new CloudFormationOptions { Named = [.. named] };
        var paths = files.Select(file => file.Path).Order(StringComparer.Ordinal).ToArray();
        return [.. new CloudFormationFrontEnd(options).Discover(new MemoryFileTree(files), paths).Sources.Select(source => source.Evaluate())];
    }

    public static Configuration One(params (string Path, string Content)[] files) => All(files).Single();

    public static Resource Resource(this Configuration configuration, string address) => configuration.Graph.Resolve(address).Single();

    public static Value Property(this Configuration configuration, string address) =>
        configuration.Resource(address).Body["P"] ?? throw new AssertionException($"{address} has no property P.");

    public static string Text(this Value value) => value is TextValue text ? text.Text : value.ToString() ?? "";

    public static Footprint Reads(params string[] attributes) => new([.. attributes], [], false, [], []);

    /// <summary>What the property <c>P</c> of a resource is in every allowed deployment, with what decides it.</summary>
    public static string[] Deployed(this Configuration configuration, string address)
    {
        var set = configuration.Deployments?.Of(configuration.Resource(address), Reads("P"));
        return
        [
            .. (set?.Each ?? []).Where(deployment => !deployment.IsAllowed.IsFalse).Select(deployment =>
            {
                var there = deployment.Graph.Resolve(address);
                var value = there.IsEmpty ? "absent" : there[0].Body["P"] is TextValue text ? text.Text : "?";
                return $"{string.Join(", ", deployment.Choices.Select(choice => choice.Words))}: {value}{(deployment.IsAllowed.IsUnknown ? " perhaps" : "")}";
            }),
        ];
    }
}
