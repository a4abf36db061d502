using System.Collections.Immutable;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Hcl.Syntax;

/// <summary>Attributes and blocks: the content of a file or of a block.</summary>
public sealed class BodySyntax : SyntaxNode
{
    private const int SmallBody = 8;

    // Made when they are first asked for, which is for few bodies; two threads may both make them, and make the same.
    private ImmutableArray<AttributeSyntax> attributes;
    private ImmutableArray<BlockSyntax> blocks;
    private Dictionary<string, AttributeSyntax>? byName;

    public BodySyntax(TextSpan span, ImmutableArray<BodyItemSyntax> items)
        : base(span) => Items = items;

    /// <summary>Attributes and blocks as they were written.</summary>
    public ImmutableArray<BodyItemSyntax> Items { get; }

    /// <summary>All attributes in source order, those that repeat a name included.</summary>
    public ImmutableArray<AttributeSyntax> Attributes => attributes.IsDefault ? attributes = [.. Items.OfType<AttributeSyntax>()] : attributes;

    public ImmutableArray<BlockSyntax> Blocks => blocks.IsDefault ? blocks = [.. Items.OfType<BlockSyntax>()] : blocks;

    public override ImmutableArray<SyntaxNode> Children => ImmutableArray<SyntaxNode>.CastUp(Items);

    /// <summary>The attribute of that name, the first if the file is in error and has several, or null.</summary>
    public AttributeSyntax? FindAttribute(string name)
    {
        if (Attributes.Length > SmallBody)
        {
            return (byName ??= Index()).GetValueOrDefault(name);
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
