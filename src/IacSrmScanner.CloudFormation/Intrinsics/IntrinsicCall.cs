using System.Collections.Immutable;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary>One use of an intrinsic.</summary>
/// <param name="Name">The name without <c>Fn::</c> or <c>!</c>.</param>
/// <param name="Spelling">The name as written: <c>Fn::Sub</c>, <c>!Sub</c>.</param>
/// <param name="Argument">The argument; in the short spelling the node that carries the tag.</param>
/// <param name="IsShort">Written as a tag.</param>
/// <param name="Span">The place of the use, and of its value.</param>
/// <param name="Scope">The template around it.</param>
internal sealed record IntrinsicCall(string Name, string Spelling, DocumentNode Argument, bool IsShort, SourceSpan Span, IScope Scope)
{
    /// <summary>The arguments of a function that takes several; null when there is no list of them.</summary>
    public ImmutableArray<DocumentNode>? Items => Argument is SequenceNode sequence && IsWritten ? sequence.Items : null;

    /// <summary>The argument as it is written, when it is a text.</summary>
    public string? Text => Argument is ScalarNode { IsNull: false } scalar && IsWritten ? scalar.Text : null;

    /// <summary>The argument is no intrinsic itself.</summary>
    private bool IsWritten => IsShort || IntrinsicSyntax.IsPlain(Argument.Tag);

    /// <summary>The arguments of a function that takes exactly so many; null, and told, when it is otherwise.</summary>
    public ImmutableArray<DocumentNode>? ItemsOf(int count) => Items is { } items && items.Length == count ? items : null;

    public Value EvaluateArgument() => IsShort ? Scope.EvaluateUntagged(Argument) : Scope.Evaluate(Argument);

    public Provenance Computed(params ReadOnlySpan<Value> inputs) => Provenance.Computed(Span, inputs);

    /// <summary>The value of a call that CloudFormation would refuse.</summary>
    public Value Malformed(string expected)
    {
        Scope.Report(IntrinsicDiagnostics.Malformed.At(Span, Spelling, expected));
        return Unknown(UnknownKind.Invalid, $"'{Spelling}' expects {expected}");
    }

    public UnknownValue Unknown(UnknownKind kind, string why, params ReadOnlySpan<Value> inputs) =>
        new(new UnknownReason(kind, why), Computed(inputs));

    /// <summary>Unknown for the reason for which an input is, and made from all of them.</summary>
    public UnknownValue Because(UnknownValue input, params ReadOnlySpan<Value> inputs) =>
        new(input.Why, Computed(inputs)) { IsNotNull = true, IsSensitive = input.IsSensitive };
}
