namespace IacSrmScanner.Rules.Compiled;

/// <summary>
/// The layout of a compiled catalogue; all integers little-endian.
/// <code>
/// magic, number of trees, of types, of controls     4 × int32
/// trees:     offset of (name, node)                 int32 each, names in ordinal order
/// types:     offset of (key, count, ordinals…)      int32 each, keys in ordinal order: "terraform/aws_s3_bucket"
/// controls:  offset of (id, node, examples node)    int32 each, ids in ordinal order
/// </code>
/// Texts and nodes are prefixed by their length in bytes (int32). Nothing is read before it is asked for.
/// </summary>
internal static class CatalogueLayout
{
    public const int Magic = 0x31535249;

    public const int HeaderLength = 16;

    public static string TypeKey(string dialect, string type) => $"{dialect}/{type}";
}
