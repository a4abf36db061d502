using System.Collections.Immutable;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Hcl.Syntax;
using IacSrmScanner.Terraform.Evaluation;
using IacSrmScanner.Terraform.Modules;

namespace IacSrmScanner.Terraform.Expansion;

/// <summary>What a resource block says to Terraform rather than to the provider.</summary>
internal static class ResourceMeta
{
    public static MapValue Of(ConfigBody body, Scope scope, bool isCertain)
    {
        var entries = ImmutableArray.CreateBuilder<MapEntry>();
        foreach (var item in body.Items)
        {
            switch (item.Syntax)
            {
                case AttributeSyntax { Name: "depends_on" or "provider" } attribute:
                    entries.Add(new MapEntry(
                        attribute.Name, Symbols(item.Source, attribute.Expression, scope), new SourceSpan(item.Source, attribute.NameSpan)));
                    break;
                case BlockSyntax { Type: "lifecycle" } block when entries.All(entry => entry.Key != "lifecycle"):
                    entries.Add(new MapEntry(
                        "lifecycle", Lifecycle(item.Source, block, scope, isCertain), new SourceSpan(item.Source, block.TypeSpan)));
                    break;
            }
        }

        return new MapValue(
            [.. entries.DistinctBy(entry => entry.Key)], Provenance.Written(new SourceSpan(body.Items is [var first, ..] ? first.Source : Empty, default)));
    }

    private static readonly SourceText Empty = new("", "");

    private static MapValue Lifecycle(SourceText source, BlockSyntax block, Scope scope, bool isCertain)
    {
        var entries = ImmutableArray.CreateBuilder<MapEntry>();
        foreach (var attribute in block.Body.Attributes)
        {
            var value = attribute.Name is "ignore_changes" or "replace_triggered_by"
                ? Symbols(source, attribute.Expression, scope)
                : scope.Session.Apart(isCertain, () => ExpressionEvaluator.Evaluate(new ConfigExpression(source, attribute.Expression), scope));
            entries.Add(new MapEntry(attribute.Name, value, new SourceSpan(source, attribute.NameSpan)));
        }

        return new MapValue(
            [.. entries.DistinctBy(entry => entry.Key)], Provenance.Written(new SourceSpan(source, block.HeaderSpan)));
    }

    /// <summary>Names that are meant as names and not evaluated: <c>[aws_s3_bucket.b]</c>, <c>aws.east</c>, <c>all</c>.</summary>
    private static Value Symbols(SourceText source, ExpressionSyntax expression, Scope scope)
    {
        var span = new SourceSpan(source, expression.Span);
        switch (expression)
        {
            case TupleSyntax tuple:
                return new ListValue([.. tuple.Items.Select(item => Symbols(source, item, scope))], Provenance.Written(span));
            case TemplateSyntax template when template.IsPlainText(out var text):
                return new TextValue(text, Provenance.Written(span));
            default:
                var prefix = scope.Module.Address.Length == 0 ? "" : scope.Module.Address + ".";
                return new TextValue(span.Text, new Provenance(span, ProvenanceKind.Written) { Reference = new ResourceReference(prefix + span.Text, "") });
        }
    }
}
