using System.Collections.Immutable;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Hcl.Syntax;

/// <summary><c>{for key, value in collection : key => value... if condition}</c></summary>
public sealed class ForObjectSyntax(
    TextSpan span,
    string? keyName,
    string valueName,
    ExpressionSyntax collection,
    ExpressionSyntax key,
    ExpressionSyntax value,
    bool isGrouping,
    ExpressionSyntax? condition)
    : ExpressionSyntax(span)
{
    public string? KeyName { get; } = keyName;

    public string ValueName { get; } = valueName;

    public ExpressionSyntax Collection { get; } = collection;

    public ExpressionSyntax Key { get; } = key;

    public ExpressionSyntax Value { get; } = value;

    /// <summary>True when <c>...</c> follows the value: each key then has a tuple of values.</summary>
    public bool IsGrouping { get; } = isGrouping;

    public ExpressionSyntax? Condition { get; } = condition;

    public override ImmutableArray<SyntaxNode> Children =>
        Condition is null ? [Collection, Key, Value] : [Collection, Key, Value, Condition];
}
