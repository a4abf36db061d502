using System.Collections.Immutable;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Hcl.Syntax;

/// <summary>Attributes and blocks: the content of a file or of a block.</summary>
public sealed class BodySyntax : SyntaxNode
{
    private const int SmallBody = 8;

    private Dictionary<string, AttributeSyntax>? byName;

    public BodySyntax(TextSpan span, ImmutableArray<BodyItemSyntax> items)
        : base(span)
    {
        Items = items;
        (Attributes, Blocks) = Split(items);
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
            // Two threads may both build the index; they build the same.
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

    private static (ImmutableArray<AttributeSyntax> Attributes, ImmutableArray<BlockSyntax> Blocks) Split(
        ImmutableArray<BodyItemSyntax> items)
    {
        var blockCount = 0;
        foreach (var item in items)
        {
            blockCount += item is BlockSyntax ? 1 : 0;
        }

        var attributes = ImmutableArray.CreateBuilder<AttributeSyntax>(items.Length - blockCount);
        var blocks = ImmutableArray.CreateBuilder<BlockSyntax>(blockCount);
        foreach (var item in items)
        {
            if (item is BlockSyntax block)
            {
                blocks.Add(block);
            }
            else if (item is AttributeSyntax attribute)
            {
                attributes.Add(attribute);
            }
        }

        return (attributes.DrainToImmutable(), blocks.DrainToImmutable());
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
