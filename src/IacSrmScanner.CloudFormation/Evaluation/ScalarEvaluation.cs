using IacSrmScanner.CloudFormation.Intrinsics;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Evaluation;

/// <summary>Scalars as their language has them. A number that is too large to hold stays text.</summary>
internal static class ScalarEvaluation
{
    public static Value Evaluate(ScalarNode scalar)
    {
        var written = Provenance.Written(scalar.Location);
        if (scalar.IsNull)
        {
            return new NullValue(written);
        }

        if (scalar.TryGetBool(out var flag))
        {
            return new BoolValue(flag, written);
        }

        return scalar.TryGetNumber(out var number) ? new NumberValue(number, written) : DynamicReference.Read(new TextValue(scalar.Text, written));
    }
}
