using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Documents.Nodes;

/// <summary>A text, number, boolean or null.</summary>
public sealed class ScalarNode(SourceText source, TextSpan span, string tag, string text, ScalarKind kind, bool isQuoted)
    : DocumentNode(source, span, tag)
{
    /// <summary>The text with quotes and escapes decoded; a number or boolean as it is written; a null may be empty.</summary>
    public string Text { get; } = text;

    public ScalarKind Kind { get; } = kind;

    /// <summary>True in quotes; a block scalar counts as quoted, since it too is always text.</summary>
    public bool IsQuoted { get; } = isQuoted;

    public bool IsNull => Kind == ScalarKind.Null;

    /// <summary>The value of a <see cref="ScalarKind.Bool"/>. The text <c>"true"</c> in quotes is no boolean.</summary>
    public bool TryGetBool(out bool value)
    {
        value = false;
        return Kind == ScalarKind.Bool && PlainScalar.TryParseBool(Text, out value);
    }

    /// <summary>The value of a <see cref="ScalarKind.Number"/>; false for one beyond the range of <see cref="Number"/>.</summary>
    public bool TryGetNumber(out Number value)
    {
        value = default;
        return Kind == ScalarKind.Number && PlainScalar.TryParseNumber(Text, out value);
    }

    public override string ToString() => Text;
}
