using IacSrmScanner.Core.Values;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary><c>Ref</c>: a parameter, a pseudo parameter or a resource.</summary>
internal sealed class RefIntrinsic : IIntrinsic
{
    public string Name => "Ref";

    public Value Evaluate(IntrinsicCall call) => (call.Text ?? Computed(call)) is { } name
        ? NameResolution.Ref(call.Scope, name, call.Span, $"!Ref {name}")
        : call.Malformed("the name of a parameter or resource");

    /// <summary>With <c>AWS::LanguageExtensions</c> the name may be computed.</summary>
    private static string? Computed(IntrinsicCall call) => call is { IsShort: false, Argument: MappingNode } ? ScalarText.Of(call.EvaluateArgument()) : null;
}
