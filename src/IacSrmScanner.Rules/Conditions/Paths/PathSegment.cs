namespace IacSrmScanner.Rules.Conditions.Paths;

/// <summary>One step of an <see cref="AttributePath"/>.</summary>
public abstract record PathSegment
{
    private PathSegment()
    {
    }

    /// <summary>Into a map, block or object by name.</summary>
    public sealed record Key(string Name) : PathSegment;

    /// <summary>To one position of a list, from 0.</summary>
    public sealed record Index(int Position) : PathSegment;

    /// <summary>To the entries of a map, each with its <c>key</c> and its <c>value</c>.</summary>
    public sealed record Entries : PathSegment;

    /// <summary>To the elements of a list, all or at least one of which decide.</summary>
    public sealed record Elements(Crossing Crossing) : PathSegment;
}
