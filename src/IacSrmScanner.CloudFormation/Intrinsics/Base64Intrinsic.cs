using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary>
/// <c>Fn::Base64</c>: the text as it was before it is encoded. Rules read user data for what it says, and a text encoded by
/// the template would hide a secret from them; nothing that CloudFormation takes is both encoded and read by its encoding.
/// </summary>
internal sealed class Base64Intrinsic : IIntrinsic
{
    public string Name => "Base64";

    public Value Evaluate(IntrinsicCall call)
    {
        var text = call.EvaluateArgument();
        if (text is ListValue or MapValue)
        {
            return call.Malformed("a text");
        }

        return text.From(new Provenance(text.Provenance.Span, ProvenanceKind.Computed) { Label = "Fn::Base64", Inputs = [text.Provenance] });
    }
}
