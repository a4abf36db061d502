using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Rules.Conditions.Operators;

/// <summary>
/// <c>writtenInPlainText: true</c>: a secret that can be read in the files. What comes from outside is not: a variable without
/// a default, a secret store, another resource. A text of which only a harmless part is known is undecided.
/// </summary>
public sealed record WrittenInPlainTextOperator : ValueOperator
{
    private const string DynamicReference = "{{resolve:";

    public override bool ConcealsValue => true;

    public override Truth Test(Value value) => value switch
    {
        ListValue list => TestAny(list),
        TextValue text => Truth.Of(text.Text.Length > 0 && !text.Text.Contains(DynamicReference, StringComparison.Ordinal)),
        NumberValue => Truth.True,
        _ => Truth.False,
    };

    public override Truth TestUnknown(UnknownValue value) => value.Why.Kind switch
    {
        UnknownKind.NotEvaluated or UnknownKind.Invalid or UnknownKind.Limit => Truth.Unknown,
        _ => Truth.False,
    };
}
