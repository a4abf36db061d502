using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Hcl.Syntax;
using IacSrmScanner.Terraform.Modules;

namespace IacSrmScanner.Terraform.Expansion;

/// <summary>What is common to all blocks that one <c>dynamic</c> block makes.</summary>
internal sealed record DynamicRound(
    SourceText Source, BlockSyntax Content, string Iterator, ConfigExpression ForEach, Provenance Provenance);
