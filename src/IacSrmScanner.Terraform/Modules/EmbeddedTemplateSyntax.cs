using System.Collections.Immutable;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Terraform.Modules;

/// <summary>
/// A string of a JSON file that is a template. Its expression has a text of its own, since escapes make the two differ; for
/// the user, all of it stands at the string.
/// </summary>
internal sealed class EmbeddedTemplateSyntax(TextSpan span, HclExpression template) : ExpressionSyntax(span)
{
    public HclExpression Template { get; } = template;

    public override ImmutableArray<SyntaxNode> Children => [];
}
