using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Expansion;

/// <summary>A resource that the expansion makes.</summary>
internal sealed class Made(string id, string type, SamMap properties)
{
    public string Id { get; } = id;

    public string Type { get; } = type;

    public SamMap Properties { get; } = properties;

    /// <summary><c>Condition</c>, <c>DeletionPolicy</c> and their like.</summary>
    public SamMap Attributes { get; private init; } = new(properties.Span);

    public Made With(SamMap? attributes)
    {
        foreach (var entry in attributes?.Entries ?? [])
        {
            Attributes.Set(entry);
        }

        return this;
    }

    public Made With(string attribute, SamNode? value)
    {
        if (value is not null)
        {
            Attributes.Set(attribute, value);
        }

        return this;
    }

    public Made DependingOn(params IEnumerable<string> ids)
    {
        var texts = ids.ToArray();
        return texts.Length == 0 ? this : With("DependsOn", new At(Properties.Span).Texts(texts));
    }

    /// <summary>The same under another name.</summary>
    public Made As(string other) => new(other, Type, Properties) { Attributes = Attributes };

    public SamMap ToNode()
    {
        var at = new At(Properties.Span);
        var node = at.Map(("Type", at.Text(Type)));
        foreach (var entry in Attributes.Entries)
        {
            node.Set(entry);
        }

        node.Set("Properties", Properties);
        return node;
    }
}
