using IacSrmScanner.CloudFormation.Sam.Trees;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Sam.Expansion;

/// <summary>
/// A template as a tree that can be changed. Where it has an API, the parts that end up in the definition of one are legacy
/// text, so that deployments get the ids that they have always had.
/// </summary>
internal static class SamTreeBuilder
{
    public static (SamMap Root, SamMap Resources) Build(MappingNode root, MappingNode resources)
    {
        var isLegacy = HasApi(root, resources);
        var tree = new SamMap(root.Location);
        var nodes = new SamMap(resources.Location, isLegacy) { IsIncomplete = resources.IsIncomplete };
        foreach (var entry in resources.Entries)
        {
            nodes.Set(entry.Key, Resource(entry.Value, isLegacy), entry.KeyNode.Location, isLegacy);
        }

        foreach (var name in new[] { "Globals", "Parameters", "Mappings", "Conditions" })
        {
            if (root.Find(name) is { } section)
            {
                tree.Set(name, Section(name, section.Value, isLegacy), section.KeyNode.Location);
            }
        }

        return (tree, nodes);
    }

    private static SamNode Section(string name, DocumentNode node, bool isLegacy)
    {
        if (name is not ("Globals" or "Parameters") || node is not MappingNode mapping)
        {
            return SamReader.Read(node, isLegacy: false);
        }

        var section = new SamMap(node.Location);
        foreach (var entry in mapping.Entries)
        {
            section.Set(entry.Key, SamReader.Read(entry.Value, isLegacy && (name == "Parameters" || entry.Key == "Api")), entry.KeyNode.Location);
        }

        return section;
    }

    private static SamNode Resource(DocumentNode node, bool isLegacy)
    {
        if (!isLegacy || node is not MappingNode mapping || mapping["Type"] is not ScalarNode type)
        {
            return SamReader.Read(node, isLegacy: false);
        }

        var isApi = type.Text is "AWS::Serverless::Api" or "AWS::Serverless::HttpApi";
        var hasEvents = type.Text is "AWS::Serverless::Function" or "AWS::Serverless::StateMachine";
        if (!isApi && !hasEvents)
        {
            return SamReader.Read(node, isLegacy: false);
        }

        var resource = new SamMap(node.Location) { IsIncomplete = mapping.IsIncomplete };
        foreach (var entry in mapping.Entries)
        {
            var value = hasEvents && entry.Key == "Properties" && entry.Value is MappingNode { Tag: "" } properties
                ? Properties(properties)
                : SamReader.Read(entry.Value, isApi ? entry.Key == "Properties" : entry.Key == "Condition");
            resource.Set(entry.Key, value, entry.KeyNode.Location);
        }

        return resource;
    }

    private static SamMap Properties(MappingNode mapping)
    {
        var properties = new SamMap(mapping.Location) { IsIncomplete = mapping.IsIncomplete };
        foreach (var entry in mapping.Entries)
        {
            properties.Set(entry.Key, SamReader.Read(entry.Value, entry.Key is "FunctionName" or "Events"), entry.KeyNode.Location);
        }

        return properties;
    }

    private static bool HasApi(MappingNode root, MappingNode resources)
    {
        var globalAuth = ((root["Globals"] as MappingNode)?["HttpApi"] as MappingNode)?["Auth"] as MappingNode;
        var hasGlobalDefault = globalAuth?["DefaultAuthorizer"] is { } written && IsGiven(written);
        foreach (var resource in resources.Entries.Select(entry => entry.Value).OfType<MappingNode>())
        {
            var properties = resource["Properties"] as MappingNode;
            switch ((resource["Type"] as ScalarNode)?.Text)
            {
                case "AWS::Serverless::Api":
                    return true;
                case "AWS::Serverless::HttpApi" when hasGlobalDefault
                    || ((properties?["Auth"] as MappingNode)?["DefaultAuthorizer"] is { } own && IsGiven(own)):
                    return true;
                case "AWS::Serverless::Function" when HasEvent(properties, "Api") || (hasGlobalDefault && HasEvent(properties, "HttpApi")):
                case "AWS::Serverless::StateMachine" when HasEvent(properties, "Api"):
                    return true;
                default:
                    break;
            }
        }

        return false;
    }

    private static bool IsGiven(DocumentNode node) => node is not ScalarNode { IsNull: true } and not ScalarNode { Text: "" };

    private static bool HasEvent(MappingNode? properties, string type) =>
        properties?["Events"] is MappingNode events
        && events.Entries.Any(entry => entry.Value is MappingNode one && one["Type"] is ScalarNode written && written.Text == type);
}
