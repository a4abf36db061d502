using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Hcl.Syntax;
using IacSrmScanner.Terraform.Modules;

namespace IacSrmScanner.Terraform.Evaluation;

/// <summary>Expressions of one file at one place to values. The parts of this class follow the families of nodes.</summary>
internal sealed partial class ExpressionEvaluator(SourceText source, Scope scope)
{
    private const int MaxLabel = 120;

    private EvaluationSession Session => scope.Session;

    public static Value Evaluate(ConfigExpression expression, Scope scope) =>
        new ExpressionEvaluator(expression.Source, scope).Evaluate(expression.Syntax);

    public Value Evaluate(ExpressionSyntax node)
    {
        if (!Session.TryEnter(out var why))
        {
            return new UnknownValue(why ?? Values.Unknowns.TooLarge, Provenance.Written(At(node)));
        }

        var value = Dispatch(node);
        Session.Leave();
        return value;
    }

    private Value Dispatch(ExpressionSyntax node) => node switch
    {
        BoolLiteralSyntax literal => new BoolValue(literal.Value, Provenance.Written(At(node))),
        NumberLiteralSyntax literal => new NumberValue(Values.Arithmetic.Read(literal.Value), Provenance.Written(At(node))),
        NullLiteralSyntax => new NullValue(Provenance.Written(At(node))),
        LiteralKeySyntax key => new TextValue(key.Text, Provenance.Written(At(node))),
        TemplateSyntax template => Template(template),
        ParenthesizedSyntax inner => Evaluate(inner.Expression),
        VariableSyntax or AttributeAccessSyntax or IndexSyntax => Reference(node),
        SplatSyntax splat => Splat(splat),
        SplatItemSyntax => scope.Item ?? Invalid(node),
        UnarySyntax unary => Unary(unary),
        BinarySyntax binary => Binary(binary),
        ConditionalSyntax conditional => Conditional(conditional),
        TupleSyntax tuple => Tuple(tuple),
        ObjectSyntax @object => Object(@object),
        ForTupleSyntax loop => ForTuple(loop),
        ForObjectSyntax loop => ForObject(loop),
        FunctionCallSyntax call => Call(call),
        EmbeddedTemplateSyntax template => Embedded(template),
        _ => Invalid(node),
    };

    private SourceSpan At(SyntaxNode node) => new(source, node.Span);

    /// <summary>A place that the parser could not read: it has reported it already.</summary>
    private UnknownValue Invalid(ExpressionSyntax node) =>
        new(new UnknownReason(UnknownKind.Invalid, "the expression could not be read"), Provenance.Written(At(node)));

    private UnknownValue Error(SyntaxNode node, string message, params ReadOnlySpan<Value> inputs) => Session.Error(At(node), message, inputs);

    private string TextOf(SyntaxNode node)
    {
        var text = source.Slice(node.Span);
        return text.Length <= MaxLabel ? TextPool.OfThread.Get(text) : string.Concat(text[..MaxLabel], "…");
    }
}
