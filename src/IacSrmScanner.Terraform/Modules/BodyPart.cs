using IacSrmScanner.Core.Values;
using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Terraform.Modules;

/// <summary>All that a body says under one name: an attribute, or blocks of a type, static and dynamic.</summary>
internal sealed class BodyPart
{
    private readonly ReadOnlyMemory<ConfigItem> items;
    private MapEntry? constant;

    public BodyPart(string name, ReadOnlyMemory<ConfigItem> items)
    {
        Name = name;
        this.items = items;
        IsMeta = name is "count" or "for_each" or "depends_on" or "provider" or "lifecycle" or "provisioner" or "connection";
        foreach (var item in items.Span)
        {
            HasBlock |= item.Syntax is BlockSyntax;
            Variability = Variabilities.Larger(Variability, Variabilities.Of(item.Syntax));
        }
    }

    public string Name { get; }

    /// <summary>The attribute or the blocks; several attributes when the file is in error.</summary>
    public ReadOnlySpan<ConfigItem> Items => items.Span;

    /// <summary>It is said to Terraform rather than to the provider.</summary>
    public bool IsMeta { get; }

    public bool HasBlock { get; }

    public Variability Variability { get; }

    /// <summary>The entry of a constant part, once an evaluation has found it; null before.</summary>
    public MapEntry? Constant => constant;

    /// <summary>Keeps the entry of a constant part for all that evaluate it later. Whichever thread is first, it is the same.</summary>
    public void Remember(MapEntry found) => constant = found;
}
