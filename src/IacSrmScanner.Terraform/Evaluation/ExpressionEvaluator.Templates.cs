using System.Collections.Immutable;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Hcl.Syntax;
using IacSrmScanner.Terraform.Types;
using IacSrmScanner.Terraform.Values;

namespace IacSrmScanner.Terraform.Evaluation;

internal sealed partial class ExpressionEvaluator
{
    /// <summary>With more undecided parts in one text their combinations are not spelt out.</summary>
    private const int MaxUndecidedParts = 3;

    private Value Template(TemplateSyntax node)
    {
        if (node.IsPlainText(out var plain))
        {
            return new TextValue(plain, Provenance.Written(At(node)));
        }

        return node.IsWrapped(out var inner) && node.Form == TemplateForm.Quoted ? Evaluate(inner) : Text(node, node.Parts);
    }

    private Value Text(SyntaxNode node, ImmutableArray<TemplatePartSyntax> syntax)
    {
        var builder = ImmutableArray.CreateBuilder<Value>(syntax.Length);
        foreach (var part in syntax)
        {
            builder.Add(Part(part));
        }

        var parts = builder.MoveToImmutable();
        foreach (var part in parts)
        {
            // A resource that is not declared leaves a gap in the text; the rest of it is still what the author wrote.
            if (IsInvalid(part) && part is not UnknownValue { IsNotNull: true })
            {
                return part.From(Provenance.Computed(At(node), part));
            }
        }

        var provenance = Provenance.Computed(At(node), parts.AsSpan());
        return parts.Count(part => part is OneOfValue) > MaxUndecidedParts
            ? Joined(parts, provenance)
            : Alternatives.Map(parts, provenance, chosen => Joined(chosen, provenance));
    }

    private Value Joined(ImmutableArray<Value> parts, Provenance provenance)
    {
        var length = parts.Sum(Length);
        if (length > ValueSize.MaxText)
        {
            return new UnknownValue(Unknowns.TooLarge, provenance) { IsNotNull = true };
        }

        if (parts.FirstOrDefault(part => part is UnknownValue { Why.Kind: UnknownKind.Limit }) is { } limited)
        {
            return limited.From(provenance);
        }

        Session.ChargeText((int)length);
        return KnownText.Join(parts, provenance);
    }

    /// <summary>The characters and holes that a part brings along.</summary>
    private static long Length(Value part) => part switch
    {
        TextValue text => text.Text.Length,
        UnknownValue unknown => 1 + unknown.Parts.Sum(inner => inner is TextValue text ? (long)text.Text.Length : 1),
        _ => 1,
    };

    private Value Part(TemplatePartSyntax part) => part switch
    {
        TemplateLiteralSyntax literal => new TextValue(literal.Text, Provenance.Written(At(literal))),
        TemplateInterpolationSyntax interpolation => Interpolation(interpolation),
        TemplateIfSyntax directive => TemplateIf(directive),
        TemplateForSyntax directive => TemplateFor(directive),
        _ => new UnknownValue(new UnknownReason(UnknownKind.Invalid, "the template could not be read"), Provenance.Written(At(part))),
    };

    private Value Interpolation(TemplateInterpolationSyntax part)
    {
        var value = Evaluate(part.Expression);
        return value switch
        {
            UnknownValue or TextValue => value,
            NullValue => Error(part, "the value is null and cannot be part of a text", value),
            _ => Conversion.To(TerraformType.Text, value) ?? Error(part, "the value cannot be part of a text", value),
        };
    }

    private Value TemplateIf(TemplateIfSyntax part)
    {
        var condition = Evaluate(part.Condition);
        return Alternatives.Map(condition, Provenance.Computed(At(part), condition), value =>
        {
            switch (Operand(part.Condition, value, TerraformType.Bool))
            {
                case BoolValue boolean:
                    return Text(part, boolean.IsTrue ? part.Then : part.Else);
                case UnknownValue { Why.Kind: UnknownKind.Invalid } invalid:
                    return invalid;
                default:
                    var guard = new Guard(TextOf(part.Condition) + scope.Place, true, At(part.Condition));
                    var (then, _) = Session.Capture(() => Text(part, part.Then));
                    var (@else, _) = Session.Capture(() => Text(part, part.Else));
                    return OneOfValue.Of(guard, then, @else, Provenance.Computed(At(part), condition));
            }
        }).MarkedSensitive(condition.IsSensitive);
    }

    private Value TemplateFor(TemplateForSyntax part)
    {
        var collection = Evaluate(part.Collection);
        var provenance = Provenance.Computed(At(part), collection);
        return Alternatives.Map(collection, provenance, value =>
        {
            if (Rounds(part.Collection, value, part.KeyName, part.ValueName, out var problem) is not { } rounds)
            {
                return problem;
            }

            var texts = ImmutableArray.CreateBuilder<Value>();
            foreach (var round in rounds)
            {
                texts.Add(new ExpressionEvaluator(source, round).Text(part, part.Parts));
            }

            return Joined(texts.ToImmutable(), provenance);
        }).MarkedSensitive(collection.IsSensitive);
    }
}
