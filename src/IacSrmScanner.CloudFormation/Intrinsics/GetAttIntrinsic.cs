using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary><c>Fn::GetAtt</c>: an attribute of a resource, as <c>Name.Attribute</c> or as a list of both.</summary>
internal sealed class GetAttIntrinsic : IIntrinsic
{
    private const string Expected = "the name of a resource and of an attribute";

    public string Name => "GetAtt";

    public Value Evaluate(IntrinsicCall call)
    {
        if (call.Text is { } dotted)
        {
            var dot = dotted.IndexOf('.', StringComparison.Ordinal);
            return dot > 0 ? Attribute(call, dotted[..dot], dotted[(dot + 1)..]) : call.Malformed(Expected);
        }

        // With AWS::LanguageExtensions the name may be computed.
        if (call.Items is not [var first, .. var rest] || rest.IsEmpty || ScalarText.Of(call.Scope.Evaluate(first)) is not { } name)
        {
            return call.Malformed(Expected);
        }

        // A dotted attribute may be written as several items. One that is not known leaves the resource as a whole.
        var names = rest.Select(item => ScalarText.Of(call.Scope.Evaluate(item))).ToArray();
        return Attribute(call, name, names.Contains(null) ? "" : string.Join('.', names));
    }

    private static Value Attribute(IntrinsicCall call, string name, string attribute) =>
        NameResolution.Attribute(call.Scope, name, attribute, call.Span, $"!GetAtt {name}.{attribute}");
}
