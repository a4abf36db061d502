using IacSrmScanner.Core.Resources;

namespace IacSrmScanner.Rules.Conditions.Relations;

/// <summary>Resource types as rule files write them: <c>aws_s3_bucket</c>, <c>data.aws_iam_policy_document</c>.</summary>
public static class TypeName
{
    public const string DataPrefix = "data.";

    public static string Of(Resource resource) => resource.Mode == ResourceMode.Data ? DataPrefix + resource.Type : resource.Type;

    public static bool Is(Resource resource, string type) => resource.Mode == ResourceMode.Data
        ? type.StartsWith(DataPrefix, StringComparison.Ordinal) && type.AsSpan(DataPrefix.Length).SequenceEqual(resource.Type)
        : resource.Type == type;

    /// <summary>The resources of a type, in source order.</summary>
    public static IEnumerable<Resource> In(ResourceGraph graph, string type) =>
        graph.OfType(Bare(type)).Where(resource => Is(resource, type));

    /// <summary>The type as the provider names it.</summary>
    public static string Bare(string type) => type.StartsWith(DataPrefix, StringComparison.Ordinal) ? type[DataPrefix.Length..] : type;
}
