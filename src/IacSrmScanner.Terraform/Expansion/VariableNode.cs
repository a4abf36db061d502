using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Evaluation;
using IacSrmScanner.Terraform.Modules;
using IacSrmScanner.Terraform.Types;

namespace IacSrmScanner.Terraform.Expansion;

/// <summary>A declared variable: its input or default, as its type.</summary>
internal sealed class VariableNode(string name, Declaration declaration, ModuleInstance module)
{
    public Value Evaluate(Value? input)
    {
        var type = Type();
        var value = input is null || (input is NullValue && !IsSet("nullable", otherwise: true)) ? Default() : input;
        value = value switch
        {
            { } given => Convert(type, given),
            null when input is not null => input,
            null => new UnknownValue(
                new UnknownReason(UnknownKind.Input, $"variable '{module.Qualify(name)}' has no value"), Provenance.Written(declaration.Header))
            {
                IsNotNull = !IsSet("nullable", otherwise: true),
            },
        };
        return value.MarkedSensitive(IsSet("sensitive", otherwise: false));
    }

    private Value? Default()
    {
        if (declaration.Body.Find("default") is not { } expression)
        {
            return null;
        }

        var value = ExpressionEvaluator.Evaluate(expression, module.Scope);
        return value.From(value.Provenance with { Kind = ProvenanceKind.Defaulted, Label = $"the default of '{module.Qualify("var." + name)}'" });
    }

    private TerraformType Type()
    {
        if (declaration.Body.Find("type") is not { } expression)
        {
            return TerraformType.Any;
        }

        if (TypeParser.Parse(expression.Syntax, syntax => ExpressionEvaluator.Evaluate(expression with { Syntax = syntax }, module.Scope)) is { } type)
        {
            return type;
        }

        module.Session.Sink.Add(ExpansionDiagnostics.InvalidType.At(expression.Span, name));
        return TerraformType.Any;
    }

    private Value Convert(TerraformType type, Value value)
    {
        if (Conversion.To(type, value) is { } converted)
        {
            return converted;
        }

        module.Session.Sink.Add(ExpansionDiagnostics.WrongType.At(value.Provenance.Span, name, type.Name));
        return new UnknownValue(new UnknownReason(UnknownKind.Invalid, $"the value of variable '{name}' is no {type.Name}"), value.Provenance);
    }

    private bool IsSet(string flag, bool otherwise) =>
        declaration.Body.Find(flag) is { } expression && ExpressionEvaluator.Evaluate(expression, module.Scope) is BoolValue value
            ? value.IsTrue
            : otherwise;
}
