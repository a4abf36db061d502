using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Hcl.Syntax;

/// <summary>A string, with or without interpolations and directives.</summary>
public sealed class TemplateSyntax(TextSpan span, TemplateForm form, ImmutableArray<TemplatePartSyntax> parts) : ExpressionSyntax(span)
{
    public TemplateForm Form { get; } = form;

    public ImmutableArray<TemplatePartSyntax> Parts { get; } = parts;

    /// <summary>True when the template holds no interpolation and no directive; then <paramref name="text"/> is its value.</summary>
    public bool IsPlainText([NotNullWhen(true)] out string? text)
    {
        text = Parts switch
        {
            [] => string.Empty,
            [TemplateLiteralSyntax only] => only.Text,
            _ => null,
        };
        if (text is null && Parts.All(part => part is TemplateLiteralSyntax))
        {
            text = string.Concat(Parts.OfType<TemplateLiteralSyntax>().Select(part => part.Text));
        }

        return text is not null;
    }

    /// <summary>
    /// True when the template is one interpolation and nothing else, as in <c>"${x}"</c>: its value is then that of
    /// the expression, not converted to a string.
    /// </summary>
    public bool IsWrapped([NotNullWhen(true)] out ExpressionSyntax? expression)
    {
        expression = Parts is [TemplateInterpolationSyntax only] ? only.Expression : null;
        return expression is not null;
    }

    public override ImmutableArray<SyntaxNode> Children => ImmutableArray<SyntaxNode>.CastUp(Parts);
}
