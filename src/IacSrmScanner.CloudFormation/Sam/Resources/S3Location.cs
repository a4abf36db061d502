using System.Text.RegularExpressions;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Resources;

/// <summary>
/// Where code or a definition lies: <c>s3://bucket/key?versionId=v</c>, a mapping of its parts, or a local path, which
/// packaging replaces and which stands in the resource as it is until then.
/// </summary>
internal static partial class S3Location
{
    /// <summary>The parts under the names of a function's code.</summary>
    public static SamNode Code(SamNode location, string property)
    {
        if (location is SamText text && Dynamic().Match(text.Text) is { Success: true, Value: var found } && found.Contains('/', StringComparison.Ordinal))
        {
            throw new SamRefusal($"'{property}' holds a dynamic reference, which is not supported there", location.Span);
        }

        return Parts(location, property, "S3Bucket", "S3Key", "S3ObjectVersion");
    }

    /// <summary>The parts under the names of a definition.</summary>
    public static SamNode Definition(SamNode location, string property) => Parts(location, property, "Bucket", "Key", "Version");

    private static SamNode Parts(SamNode location, string property, string bucketName, string keyName, string versionName)
    {
        var at = new At(location.Span);
        switch (location)
        {
            case SamMap map when map["Bucket"].IsGiven() && map["Key"].IsGiven():
                return at.Map((bucketName, map["Bucket"]), (keyName, map["Key"]), (versionName, map["Version"]));
            case SamMap:
                throw new SamRefusal($"'{property}' requires 'Bucket' and 'Key'", location.Span);
            case SamText text when Parse(text.Text) is var (bucket, key, version):
                return at.Map(
                    (bucketName, at.Text(bucket, text.IsLegacy)),
                    (keyName, at.Text(key, text.IsLegacy)),
                    (versionName, version.Length > 0 ? at.Text(version, text.IsLegacy) : null));
            case SamText text when IsLocal(text.Text):
                return text;
            case SamText:
                throw new SamRefusal($"'{property}' is no S3 URI of the form 's3://bucket/key' with an optional version", location.Span);
            default:
                throw new SamRefusal($"'{property}' must be a text or a mapping", location.Span);
        }
    }

    private static bool IsLocal(string path) =>
        path.Length > 0 && !path.Contains(':', StringComparison.Ordinal) && !path.Contains("{{", StringComparison.Ordinal);

    private static (string Bucket, string Key, string Version)? Parse(string uri)
    {
        if (!uri.StartsWith("s3://", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var rest = uri[5..];
        var hash = rest.IndexOf('#', StringComparison.Ordinal);
        rest = hash < 0 ? rest : rest[..hash];
        var question = rest.IndexOf('?', StringComparison.Ordinal);
        var query = question < 0 ? "" : rest[(question + 1)..];
        rest = question < 0 ? rest : rest[..question];
        var slash = rest.IndexOf('/', StringComparison.Ordinal);
        if (slash <= 0)
        {
            return null;
        }

        var versions = query.Split('&').Where(part => part.StartsWith("versionId=", StringComparison.Ordinal)).Select(part => part[10..]).ToArray();
        if (rest.AsSpan(0, slash).IndexOfAny('[', ']') >= 0)
        {
            return null;
        }

        return (rest[..slash], rest[(slash + 1)..].TrimStart('/'), versions.Length == 1 ? Uri.UnescapeDataString(versions[0].Replace('+', ' ')) : "");
    }

    [GeneratedRegex(@"\{\{resolve:(ssm|ssm-secure|secretsmanager):[a-zA-Z0-9_.\-/]+(:\d+)?\}\}")]
    private static partial Regex Dynamic();
}
