using IacSrmScanner.CloudFormation.Sam.Trees;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Sam.Connectors;

/// <summary>What may be connected with what, and what is made for it.</summary>
internal static class ConnectorTable
{
    private static readonly Lazy<MappingNode> Known = new(() => SamData.Mapping("connectors.yaml"));

    public static MappingNode? Find(string source, string destination) => Known.Value[$"{source} {destination}"] as MappingNode;
}
