using IacSrmScanner.Core.Text;
using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Terraform.Modules;

/// <summary>An expression and the file it stands in.</summary>
internal readonly record struct ConfigExpression(SourceText Source, ExpressionSyntax Syntax)
{
    public SourceSpan Span => new(Source, Syntax.Span);
}
