using IacSrmScanner.Core.Values;
using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Terraform.Evaluation;

internal sealed partial class ExpressionEvaluator
{
    private UnknownValue Call(FunctionCallSyntax node)
    {
        var arguments = node.Arguments.Select(Evaluate).ToArray();
        return new UnknownValue(
            new UnknownReason(UnknownKind.NotEvaluated, $"the function '{node.Name}' is not evaluated"), Provenance.Computed(At(node), arguments));
    }
}
