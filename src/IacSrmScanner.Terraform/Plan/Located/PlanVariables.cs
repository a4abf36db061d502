using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Configurations;
using IacSrmScanner.Terraform.Evaluation;
using IacSrmScanner.Terraform.Modules;

namespace IacSrmScanner.Terraform.Plan.Located;

/// <summary>
/// The values of the root's variables: those of the plan, with the place in the files where the same value is written, if there
/// is one.
/// </summary>
internal sealed class PlanVariables(TerraformModule module, EvaluationSession session, Func<string, Value?> planned)
{
    private readonly InputValues inputs = InputValues.Of(module, session, new TerraformOptions(), new GivenFiles([]));

    public Value? Find(string name)
    {
        if (planned(name) is not { } value)
        {
            return inputs.Find(name);
        }

        if (inputs.Find(name) is { } given)
        {
            return ValueComparison.Same(given, value).IsTrue ? given : value;
        }

        // Without an input the evaluation takes the default.
        return module.Variables.GetValueOrDefault(name)?.Body.Find("default") is { } expression
            && ValueComparison.Same(ExpressionEvaluator.Evaluate(expression, new Scope(new EmptyScope(session, module.Directory))), value).IsTrue
            ? null
            : value;
    }
}
