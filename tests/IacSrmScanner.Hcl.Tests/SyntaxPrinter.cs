using System.Text;
using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Hcl.Tests;

/// <summary>A tree as one line of text: <c>a = 1 + b.c</c> is <c>a = (+ 1 (. b c))</c>.</summary>
public static class SyntaxPrinter
{
    public static string Print(BodySyntax body) => string.Join("; ", body.Items.Select(Print));

    public static string Print(SyntaxNode node) => node switch
    {
        AttributeSyntax attribute => $"{attribute.Name} = {Print(attribute.Expression)}",
        BlockSyntax block => $"{block.Type}{string.Concat(block.Labels.Select(label => " " + Print(label)))} {{ {Print(block.Body)} }}",
        BlockLabelSyntax label => label.IsQuoted ? Quote(label.Text) : label.Text,
        NumberLiteralSyntax number => number.Value.ToString(),
        BoolLiteralSyntax boolean => boolean.Value ? "true" : "false",
        NullLiteralSyntax => "null",
        TemplateSyntax template => template.IsPlainText(out var text) ? Quote(text) : List("template", template.Parts),
        TemplateLiteralSyntax literal => Quote(literal.Text),
        TemplateInterpolationSyntax interpolation => Print(interpolation.Expression),
        TemplateIfSyntax directive => $"(%if {Print(directive.Condition)} {List("then", directive.Then)} {List("else", directive.Else)})",
        TemplateForSyntax directive => $"(%for {Names(directive.KeyName, directive.ValueName)} {Print(directive.Collection)} {List("do", directive.Parts)})",
        VariableSyntax variable => variable.Name,
        AttributeAccessSyntax access => $"({(access.IsLegacyIndex ? ".#" : ".")} {Print(access.Source)} {access.Name})",
        IndexSyntax index => $"([] {Print(index.Collection)} {Print(index.Key)})",
        SplatSyntax splat => $"({(splat.IsFull ? "[*]" : ".*")} {Print(splat.Source)} {Print(splat.Each)})",
        SplatItemSyntax => "@",
        FunctionCallSyntax call => List("call " + call.Name, call.Arguments, call.ExpandsFinal ? "..." : string.Empty),
        TupleSyntax tuple => $"[{string.Join(' ', tuple.Items.Select(Print))}]",
        ObjectSyntax obj => $"{{{string.Join(", ", obj.Items.Select(Print))}}}",
        ObjectItemSyntax item => $"{Print(item.Key)}: {Print(item.Value)}",
        LiteralKeySyntax key => $"'{key.Text}",
        ForTupleSyntax loop => $"(for {Names(loop.KeyName, loop.ValueName)} {Print(loop.Collection)} {Print(loop.Value)}{If(loop.Condition)})",
        ForObjectSyntax loop => $"(for {Names(loop.KeyName, loop.ValueName)} {Print(loop.Collection)} {Print(loop.Key)} => {Print(loop.Value)}{(loop.IsGrouping ? "..." : string.Empty)}{If(loop.Condition)})",
        ConditionalSyntax conditional => $"(? {Print(conditional.Condition)} {Print(conditional.WhenTrue)} {Print(conditional.WhenFalse)})",
        BinarySyntax binary => $"({Sign(binary.Operator)} {Print(binary.Left)} {Print(binary.Right)})",
        UnarySyntax unary => $"({(unary.Operator is UnaryOperator.Not ? "!" : "neg")} {Print(unary.Operand)})",
        ParenthesizedSyntax parenthesized => $"(paren {Print(parenthesized.Expression)})",
        ErrorExpressionSyntax => "<error>",
        BodySyntax body => Print(body),
        _ => throw new InvalidOperationException($"No text for {node.GetType().Name}."),
    };

    private static string List(string head, IEnumerable<SyntaxNode> nodes, string end = "") =>
        $"({string.Join(' ', nodes.Select(Print).Prepend(head))}{end})";

    private static string Names(string? key, string value) => key is null ? value : $"{key},{value}";

    private static string If(ExpressionSyntax? condition) => condition is null ? string.Empty : $" if {Print(condition)}";

    private static string Sign(BinaryOperator binary) => binary switch
    {
        BinaryOperator.Or => "||",
        BinaryOperator.And => "&&",
        BinaryOperator.Equal => "==",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        _ => "%",
    };

    private static string Quote(string text) => new StringBuilder(text)
        .Replace("\\", "\\\\").Replace("\n", "\\n").Replace("\r", "\\r").Replace("\t", "\\t").Replace("\"", "\\\"")
        .Insert(0, '"').Append('"').ToString();
}
