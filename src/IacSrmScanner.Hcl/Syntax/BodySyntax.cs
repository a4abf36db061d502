using System.Collections.Immutable;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Hcl.Syntax;

/// <summary>Attributes and blocks: the content of a file or of a block.</summary>
public sealed class BodySyntax : SyntaxNode
{
    private const int SmallBody = 8;

    private readonly Lazy<Dictionary<string, AttributeSyntax>> byName;

    public BodySyntax(TextSpan span, ImmutableArray<BodyItemSyntax> items)
        : base(span)
    {
        Items = items;
        Attributes = [.. items.OfType<AttributeSyntax>()];
        Blocks = [.. items.OfType<BlockSyntax>()];
        byName = new Lazy<Dictionary<string, AttributeSyntax>>(Index);
    }

    /// <summary>Attributes and blocks as they were written.</summary>
    public ImmutableArray<BodyItemSyntax> Items { get; }

    /// <summary>All attributes in source order, those that repeat a name included.</summary>
    public ImmutableArray<AttributeSyntax> Attributes { get; }

    public ImmutableArray<BlockSyntax> Blocks { get; }

    public override ImmutableArray<SyntaxNode> Children => ImmutableArray<SyntaxNode>.CastUp(Items);

    /// <summary>The attribute of that name, the first if the file is in error and has several, or null.</summary>
    public AttributeSyntax? FindAttribute(string name)
    {
        if (Attributes.Length > SmallBody)
        {
            return byName.Value.GetValueOrDefault(name);
        }

        foreach (var attribute in Attributes)
        {
            if (attribute.Name == name)
            {
                return attribute;
            }
        }

        return null;
    }

    private Dictionary<string, AttributeSyntax> Index()
    {
        var index = new Dictionary<string, AttributeSyntax>(StringComparer.Ordinal);
        foreach (var attribute in Attributes)
        {
            index.TryAdd(attribute.Name, attribute);
        }

        return index;
    }
}
