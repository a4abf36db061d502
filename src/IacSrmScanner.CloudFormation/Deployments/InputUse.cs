namespace IacSrmScanner.CloudFormation.Deployments;

/// <summary>How a parameter is used by some part of a template, as far as it says which of its values make a difference.</summary>
internal sealed class InputUse
{
    /// <summary>The value itself goes into something: each differs.</summary>
    public bool IsTaken { get; set; }

    /// <summary>A condition looks at it in a way of which the values that matter cannot be told.</summary>
    public bool IsBlurred { get; set; }

    /// <summary>The texts that conditions compare it with.</summary>
    public SortedSet<string> Compared { get; } = new(StringComparer.Ordinal);

    /// <summary>The keys of mappings that it selects from.</summary>
    public SortedSet<string> Keys { get; } = new(StringComparer.Ordinal);

    /// <summary>The other says nothing that this does not.</summary>
    public bool Covers(InputUse other) =>
        (IsTaken || !other.IsTaken) && (IsBlurred || !other.IsBlurred) && Compared.IsSupersetOf(other.Compared) && Keys.IsSupersetOf(other.Keys);

    public void Add(InputUse other)
    {
        IsTaken |= other.IsTaken;
        IsBlurred |= other.IsBlurred;
        Compared.UnionWith(other.Compared);
        Keys.UnionWith(other.Keys);
    }
}
