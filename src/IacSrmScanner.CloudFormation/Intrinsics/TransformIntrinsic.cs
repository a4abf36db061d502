using IacSrmScanner.CloudFormation.Expansion;
using IacSrmScanner.CloudFormation.Templates;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary><c>Fn::Transform</c>: what a macro makes of its place. Macros are code of the account and are never run; what includes could not be found is told where they are looked for.</summary>
internal sealed class TransformIntrinsic : IIntrinsic
{
    public string Name => "Transform";

    public Value Evaluate(IntrinsicCall call)
    {
        // CloudFormation also takes a list of one.
        var argument = call.Argument is SequenceNode { Items: [var only] } ? only : call.Argument;
        if (argument is not MappingNode mapping || mapping["Name"] is not ScalarNode { IsNull: false, Text: var name })
        {
            return call.Malformed("the name of a macro");
        }

        if (name != Include.Macro)
        {
            call.Scope.Report(TemplateDiagnostics.NotExpanded.At(call.Span, "The macro", name));
        }

        return call.Unknown(UnknownKind.NotEvaluated, $"the macro '{name}' is not run");
    }
}
