using System.Collections.Immutable;

namespace IacSrmScanner.Schemas;

/// <summary>An attribute or a nested block of a resource type. What is below it is read when asked for.</summary>
public sealed class SchemaNode
{
    private readonly Func<ImmutableArray<SchemaNode>>? readChildren;

    internal SchemaNode(
        string name,
        SchemaType type,
        SchemaTraits traits,
        string? lastVersion,
        Func<ImmutableArray<SchemaNode>>? readChildren)
    {
        Name = name;
        Kind = type.Kind;
        Type = type.Text;
        KeyDepth = type.KeyDepth;
        IsOpen = type.IsOpen;
        Traits = traits;
        LastVersion = lastVersion;
        this.readChildren = readChildren;
    }

    public string Name { get; }

    public SchemaKind Kind { get; }

    /// <summary>
    /// The type in full: <c>list(string)</c>, <c>set(block)</c>; a <c>list(object)</c> can be written as blocks or as an assignment.
    /// </summary>
    public string Type { get; }

    public SchemaTraits Traits { get; }

    /// <summary>The last known provider version that had it; null while the current one does.</summary>
    public string? LastVersion { get; }

    /// <summary>Nobody can set it: it is only ever read.</summary>
    public bool IsReadOnly => Traits.HasFlag(SchemaTraits.Computed) && !Traits.HasFlag(SchemaTraits.Optional);

    /// <summary>Names exist below it that no schema lists: keys of a map, JSON, a recursive block.</summary>
    public bool IsOpen { get; }

    /// <summary>In ordinal order of their names; empty for a plain attribute.</summary>
    public ImmutableArray<SchemaNode> Children => readChildren?.Invoke() ?? [];

    /// <summary>How many map keys a path names before it comes to <see cref="Children"/>.</summary>
    internal int KeyDepth { get; }

    public override string ToString() => $"{Name}: {Type}";
}
