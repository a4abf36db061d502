using System.Collections.Immutable;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Hcl.Syntax;

/// <summary><c>name(arguments)</c></summary>
public sealed class FunctionCallSyntax(
    TextSpan span, string name, TextSpan nameSpan, ImmutableArray<ExpressionSyntax> arguments, bool expandsFinal) : ExpressionSyntax(span)
{
    /// <summary>May be qualified: <c>provider::aws::arn_parse</c>, without white space.</summary>
    public string Name { get; } = name;

    public TextSpan NameSpan { get; } = nameSpan;

    public ImmutableArray<ExpressionSyntax> Arguments { get; } = arguments;

    /// <summary>True when <c>...</c> follows the last argument.</summary>
    public bool ExpandsFinal { get; } = expandsFinal;

    public override ImmutableArray<SyntaxNode> Children => ImmutableArray<SyntaxNode>.CastUp(Arguments);
}
