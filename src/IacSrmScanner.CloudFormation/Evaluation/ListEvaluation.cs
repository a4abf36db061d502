using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Intrinsics;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Evaluation;

/// <summary>
/// Sequences. An element that is <c>AWS::NoValue</c> disappears; where a condition decides whether it does, the list is one
/// of several lists.
/// </summary>
internal static class ListEvaluation
{
    public static Value Evaluate(SequenceNode sequence, Scope scope)
    {
        var written = Provenance.Written(sequence.Location);
        var items = sequence.Items.Select(scope.Evaluate).ToImmutableArray();
        var optional = items.Where(IsOptional).ToImmutableArray();
        if (optional.IsEmpty)
        {
            return Present(items, written);
        }

        var lists = Alternation.Over(optional, decided => Present(Fill(items, decided), written), written);
        return lists is UnknownValue ? Open(items, written) : lists;
    }

    private static bool IsOptional(Value item) =>
        item is OneOfValue many && many.Alternatives.Any(alternative => alternative.Value is NullValue);

    private static ListValue Present(ImmutableArray<Value> items, Provenance written) =>
        new(items.RemoveAll(item => item is NullValue), written);

    private static ImmutableArray<Value> Fill(ImmutableArray<Value> items, ImmutableArray<Value> decided)
    {
        var filled = items.ToBuilder();
        var next = 0;
        for (var i = 0; i < filled.Count; i++)
        {
            if (IsOptional(filled[i]))
            {
                filled[i] = decided[next++];
            }
        }

        return filled.ToImmutable();
    }

    /// <summary>Too many lists are possible: what is certainly in it, and perhaps more.</summary>
    private static ListValue Open(ImmutableArray<Value> items, Provenance written) =>
        Present(items.RemoveAll(IsOptional), written) with { IsOpen = true };
}
