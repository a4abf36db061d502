using System.Collections.Immutable;

namespace IacSrmScanner.Schemas;

/// <summary>A resource type as its provider describes it.</summary>
public sealed class ResourceSchema
{
    private readonly Func<ImmutableArray<SchemaNode>> readChildren;

    internal ResourceSchema(
        string type,
        ProviderEdition provider,
        bool isBeta,
        string? lastVersion,
        Func<ImmutableArray<SchemaNode>> readChildren)
    {
        Type = type;
        Provider = provider;
        IsBeta = isBeta;
        LastVersion = lastVersion;
        this.readChildren = readChildren;
    }

    public string Type { get; }

    public ProviderEdition Provider { get; }

    /// <summary>Only the provider's beta edition has it.</summary>
    public bool IsBeta { get; }

    /// <summary>The last known provider version that had the type; null while the current one does.</summary>
    public string? LastVersion { get; }

    /// <summary>Attributes and blocks, also retired ones, in ordinal order of their names.</summary>
    public ImmutableArray<SchemaNode> Children => readChildren();

    public override string ToString() => Type;
}
