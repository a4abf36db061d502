using IacSrmScanner.Core.Text;
using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Terraform.Modules;

/// <summary>An attribute or block and the file it stands in: override files bring items of several files into one body.</summary>
internal sealed record ConfigItem(SourceText Source, BodyItemSyntax Syntax)
{
    private ConfigBody? content;

    /// <summary>What is inside a block; nothing for an attribute. Made once, however often the block is expanded.</summary>
    public ConfigBody Content => content ??= Syntax is BlockSyntax block ? ConfigBody.Of(Source, block.Body) : new ConfigBody([]);

    /// <summary>The name under which the value stands in the body: that of the attribute, or of the type of block that is made.</summary>
    public string Name => Syntax switch
    {
        AttributeSyntax attribute => attribute.Name,
        BlockSyntax { Type: "dynamic", Labels: [var label, ..] } => label.Text,
        BlockSyntax block => block.Type,
        _ => "",
    };
}
