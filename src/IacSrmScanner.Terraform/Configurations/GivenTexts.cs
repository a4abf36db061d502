using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Hcl.Parsing;
using IacSrmScanner.Hcl.Syntax;
using IacSrmScanner.Terraform.Evaluation;
using IacSrmScanner.Terraform.Modules;

namespace IacSrmScanner.Terraform.Configurations;

/// <summary>
/// Values given as texts outside of all files, read as Terraform does: as they are for variables of simple types, as
/// expressions for others. They have no place of their own and point at the declaration.
/// </summary>
internal sealed class GivenTexts(TerraformModule module, Scope scope)
{
    /// <summary>The value, or null when the module declares no such variable.</summary>
    public Value? Read(string name, string text, string label)
    {
        if (!module.Variables.TryGetValue(name, out var declaration))
        {
            return null;
        }

        var provenance = new Provenance(declaration.Header, ProvenanceKind.Referenced) { Label = label };
        if (IsSimple(declaration.Body.Find("type")?.Syntax))
        {
            return new TextValue(text, provenance);
        }

        var source = new SourceText(declaration.Source.Path, text);
        var parsed = HclParser.ParseExpression(source);
        return parsed.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            ? scope.Session.Error(declaration.Header, $"the value given for the variable '{name}' is no expression")
            : Moved(ExpressionEvaluator.Evaluate(new ConfigExpression(source, parsed.Expression), scope), provenance);
    }

    private static bool IsSimple(ExpressionSyntax? type) => type switch
    {
        null => true,
        VariableSyntax { Name: "string" or "number" or "bool" } => true,
        TemplateSyntax template => template.IsPlainText(out var text) && text == "string",
        _ => false,
    };

    /// <summary>The value with all its parts at one place: the text is in no file that positions could count in.</summary>
    private static Value Moved(Value value, Provenance provenance) => value switch
    {
        ListValue list => list with { Items = [.. list.Items.Select(item => Moved(item, provenance))], Provenance = provenance },
        MapValue map => map with
        {
            Entries = [.. map.Entries.Select(entry => new MapEntry(entry.Key, Moved(entry.Value, provenance), null))],
            Provenance = provenance,
        },
        _ => value.From(provenance),
    };
}
