using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Sam.Trees;

/// <summary>A number, boolean or null, as it is written.</summary>
internal sealed class SamScalar(string text, ScalarKind kind, SourceSpan span) : SamNode(span)
{
    public string Text { get; } = text;

    public ScalarKind Kind { get; } = kind;

    public bool IsNull => Kind == ScalarKind.Null;

    /// <summary>The boolean; null when it is none.</summary>
    public bool? Bool => Kind == ScalarKind.Bool && PlainScalar.TryParseBool(Text, out var value) ? value : null;

    public bool IsZero => Kind == ScalarKind.Number && PlainScalar.TryParseNumber(Text, out var number) && number.ToString() == "0";

    public bool IsInteger => Kind == ScalarKind.Number && Text.AsSpan().IndexOfAny('.', 'e', 'E') < 0;

    public override string ToString() => Text;
}
