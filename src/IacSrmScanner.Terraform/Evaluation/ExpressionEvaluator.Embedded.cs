using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Hcl.Syntax;
using IacSrmScanner.Terraform.Modules;

namespace IacSrmScanner.Terraform.Evaluation;

internal sealed partial class ExpressionEvaluator
{
    /// <summary>A template inside a JSON string: whatever is said about its text is said about the string.</summary>
    private Value Embedded(EmbeddedTemplateSyntax node)
    {
        var inner = new ExpressionEvaluator(node.Template.Source, scope);
        var (value, errors) = Session.Capture(() => node.Template.Expression is TemplateSyntax template && template.IsWrapped(out var only)
            ? inner.Evaluate(only)
            : inner.Evaluate(node.Template.Expression));
        foreach (var error in errors)
        {
            Session.Sink.Add(error.Span?.Source == node.Template.Source ? error with { Span = At(node) } : error);
        }

        return value.From(Moved(value.Provenance, node.Template.Source, At(node)));
    }

    private static Provenance Moved(Provenance step, SourceText from, SourceSpan to) => step.Span.Source == from
        ? step with { Span = to, Inputs = step.Inputs.Select(input => Moved(input, from, to)) }
        : step;
}
