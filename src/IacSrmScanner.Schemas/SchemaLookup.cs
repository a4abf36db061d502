namespace IacSrmScanner.Schemas;

/// <summary>The answer about one path of one resource type.</summary>
public sealed record SchemaLookup
{
    public required SchemaAnswer Answer { get; init; }

    public required string Type { get; init; }

    public required string Path { get; init; }

    /// <summary>Null when the type is not known.</summary>
    public ResourceSchema? Resource { get; init; }

    /// <summary>The deepest node on the path that exists; null for the resource itself.</summary>
    public SchemaNode? Node { get; init; }

    /// <summary>For <see cref="SchemaAnswer.Retired"/>: the last known provider version that had the path.</summary>
    public string? LastVersion { get; init; }

    /// <summary>For <see cref="SchemaAnswer.UnknownPath"/>: the first name that does not exist.</summary>
    public string? Segment { get; init; }

    /// <summary>What may be meant instead of the type or the segment; a dotted path when the name exists deeper.</summary>
    public string? Suggestion { get; init; }

    /// <summary>Something on the path exists only in the provider's beta edition.</summary>
    public bool IsBeta { get; init; }

    /// <summary>False only when the schemas say that there is no such thing.</summary>
    public bool IsAccepted => Answer is not (SchemaAnswer.UnknownType or SchemaAnswer.UnknownPath);

    /// <summary>One sentence for a message.</summary>
    public override string ToString() => Answer switch
    {
        SchemaAnswer.Current => $"'{Path}' is an attribute of '{Type}' in {Edition}.",
        SchemaAnswer.Retired when Resource?.LastVersion is not null => $"The type '{Type}' is retired: {LastKnown}.",
        SchemaAnswer.Retired => $"'{Path}' of '{Type}' is retired: {LastKnown}.",
        SchemaAnswer.Unchecked => $"The schemas do not list what '{Path}' of '{Type}' names.",
        SchemaAnswer.NotCovered => $"There is no schema for '{Type}'.",
        SchemaAnswer.UnknownType => $"There is no resource type '{Type}'{Hint}.",
        _ => $"'{Type}' has no '{Segment}'{Place} in {Edition}{Hint}.",
    };

    private string Edition => $"{Resource?.Provider.Name} {Resource?.Provider.Version}";

    private string LastKnown => $"{Resource?.Provider.Name} {LastVersion} is the last known version with it";

    private string Place => Node is null ? "" : $" under '{Node.Name}'";

    private string Hint => Suggestion is null ? "" : $" ('{Suggestion}' may be meant)";
}
