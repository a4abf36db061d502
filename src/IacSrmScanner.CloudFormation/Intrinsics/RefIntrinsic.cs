using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary><c>Ref</c>: a parameter, a pseudo parameter or a resource.</summary>
internal sealed class RefIntrinsic : IIntrinsic
{
    public string Name => "Ref";

    public Value Evaluate(IntrinsicCall call) => call.Text is { } name
        ? NameResolution.Ref(call.Scope, name, call.Span, $"!Ref {name}")
        : call.Malformed("the name of a parameter or resource");
}
