using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Core.Values;

/// <summary>One undecided condition and the way it must go for an <see cref="Alternative"/> to be the value.</summary>
/// <param name="Condition">
/// The identity of the condition within its configuration: a condition's name (<c>IsProd</c>) or the text of the
/// expression (<c>var.stage == "prod"</c>). Guards of the same condition are correlated.
/// </param>
/// <param name="Holds">Whether the condition is true in this alternative.</param>
/// <param name="Span">Where the condition stands.</param>
public sealed record Guard(string Condition, bool Holds, SourceSpan Span)
{
    public override string ToString() => $"'{Condition}' is {(Holds ? "true" : "false")}";
}
