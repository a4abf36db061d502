using IacSrmScanner.Core.Text;
using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Terraform.Modules;

/// <summary>A top-level block that declares something: where it stands, and its content with overrides merged in.</summary>
internal sealed record Declaration(SourceText Source, BlockSyntax Block, ConfigBody Body)
{
    /// <summary>Some text of the block could not be read: what is absent from it may have been written.</summary>
    public bool IsIncomplete { get; init; }

    public SourceSpan Header => new(Source, Block.HeaderSpan);

    public SourceSpan Extent => new(Source, Block.Span);

    /// <summary>The label at a position; empty when the block has fewer.</summary>
    public string Label(int index) => index < Block.Labels.Length ? Block.Labels[index].Text : "";
}
