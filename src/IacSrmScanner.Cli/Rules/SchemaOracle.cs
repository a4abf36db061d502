using IacSrmScanner.Core.Resources;
using IacSrmScanner.Rules.Conditions.Paths;
using IacSrmScanner.Rules.Projects;
using IacSrmScanner.Rules.Verification;
using IacSrmScanner.Schemas;

namespace IacSrmScanner.Cli.Rules;

/// <summary>Answers the rule verifier from the packed provider schemas.</summary>
public sealed class SchemaOracle : ISchemaOracle
{
    private readonly ProviderSchemas schemas = new();

    public string? ProblemWithType(Dialect dialect, string type) => dialect != AttestationDialect.Instance
        && schemas.Find(dialect, type, "$meta.any") is { Answer: SchemaAnswer.UnknownType } lookup ? lookup.ToString() : null;

    public string? ProblemWithPath(Dialect dialect, string type, AttributePath path)
    {
        if (dialect == AttestationDialect.Instance)
        {
            return null;
        }

        // Inside a JSON text, and among the entries of a map, the schema knows nothing.
        var lookup = schemas.Find(dialect, type, Spelled(path));
        return lookup.IsAccepted || lookup.Node is { Kind: SchemaKind.String } ? null : lookup.ToString();
    }

    /// <summary>The path of a Terraform type certainly is an attribute: nothing that could be written as blocks.</summary>
    public bool IsPlainAttribute(string type, string path) =>
        schemas.Find(Dialect.Terraform, type, path) is { Answer: SchemaAnswer.Current or SchemaAnswer.Retired, Node: { Kind: not SchemaKind.Block } node }
        && !node.Type.Contains("block", StringComparison.Ordinal)
        && !node.Type.Contains("object", StringComparison.Ordinal);

    private static string Spelled(AttributePath path) => string.Join('.', path.Segments.TakeWhile(segment => segment is not PathSegment.Entries).Select(segment => segment switch
    {
        PathSegment.Key key => key.Name,
        PathSegment.Index index => $"[{index.Position}]",
        _ => "[*]",
    })).Replace(".[", "[", StringComparison.Ordinal);
}
