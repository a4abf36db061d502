using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Terraform.Evaluation;
using IacSrmScanner.Terraform.Modules;
using IacSrmScanner.Terraform.Values;

namespace IacSrmScanner.Terraform.Configurations;

/// <summary>A variable's value in a file: an expression or, in JSON, a node.</summary>
internal sealed record ValueFileEntry(string Name, SourceSpan NameSpan, ConfigExpression? Expression, DocumentNode? Node)
{
    public Value? Evaluate(Scope scope) => this switch
    {
        { Expression: { } expression } => ExpressionEvaluator.Evaluate(expression, scope),
        { Node: { } node } => DocumentValues.Of(node),
        _ => null,
    };
}
