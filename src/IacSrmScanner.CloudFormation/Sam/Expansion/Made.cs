using IacSrmScanner.CloudFormation.Sam.Trees;
using IacSrmScanner.Core.Text;

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

    /// <summary>The resource as a node that covers all of what it was made from.</summary>
    public SamMap ToNode(SourceSpan whole)
    {
        var node = new SamMap(whole);
        node.Set("Type", new At(Properties.Span).Text(Type));
        foreach (var entry in Attributes.Entries)
        {
            node.Set(entry);
        }

        node.Set("Properties", Properties);
        return node;
    }
}
