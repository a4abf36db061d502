using IacSrmScanner.CloudFormation.Sam.Trees;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.CloudFormation.Sam.Expansion;

/// <summary>A serverless resource as it is written, the template's globals merged in.</summary>
internal sealed class SamSource
{
    private static readonly string[] Supported = ["DeletionPolicy", "UpdatePolicy", "Condition", "UpdateReplacePolicy", "Metadata"];

    private static readonly string[] PassedOn = ["Condition", "DeletionPolicy", "UpdateReplacePolicy"];

    public SamSource(SamEntry entry, SamMap body, SamMap properties)
    {
        Id = entry.Key;
        IsLegacyId = entry.IsLegacy;
        KeySpan = entry.KeySpan;
        Body = body;
        Properties = properties;
        At = new At(entry.KeySpan);
        Attributes = Pick(Supported);
        Passed = Pick(PassedOn);
    }

    public string Id { get; }

    public bool IsLegacyId { get; }

    public SourceSpan KeySpan { get; }

    public SamMap Body { get; }

    public SamMap Properties { get; }

    /// <summary>Makes nodes that stand for the resource.</summary>
    public At At { get; }

    /// <summary>The attributes of the main resource.</summary>
    public SamMap Attributes { get; }

    /// <summary>The attributes that every resource made for this one takes over.</summary>
    public SamMap Passed { get; }

    public SamNode? DependsOn => Body["DependsOn"];

    public SamNode? this[string property] => Properties[property].NotNull();

    public SamMap? Map(string property) => this[property] as SamMap;

    /// <summary>The main resource: it has the name and all attributes.</summary>
    public Made Main(string type, SamMap properties) => new Made(Id, type, properties).With("DependsOn", DependsOn.OrNull()).With(Attributes);

    /// <summary>One beside the main resource.</summary>
    public Made Beside(string id, string type, SamMap properties) => new Made(id, type, properties).With(Passed);

    /// <summary>Makes nodes that stand for a property, or for the resource when the property is not written.</summary>
    public At AtProperty(string name) => Properties.Find(name) is { } entry ? new At(entry.KeySpan) : At;

    private SamMap Pick(string[] names)
    {
        var picked = new SamMap(KeySpan);
        foreach (var name in names)
        {
            if (Body.Find(name) is { } entry)
            {
                picked.Set(entry);
            }
        }

        return picked;
    }
}
