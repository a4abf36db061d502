using IacSrmScanner.Cli.Input;
using IacSrmScanner.Cli.Output;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Rules.Engine;
using IacSrmScanner.Rules.Projects;

namespace IacSrmScanner.Cli.Commands;

/// <summary>What the commands that show values have in common: input, evaluation, messages, exit code.</summary>
internal sealed class EvaluationRun(Terminal terminal)
{
    /// <summary>The evaluated input; null, after saying why, when the command line is wrong.</summary>
    public Evaluation? Evaluate(string[] paths, string? source, TerraformInputs terraform, CloudFormationInputs cloudFormation, DiagnosticSeverity told)
    {
        var problems = new List<string>();
        var (input, options) = terraform.Resolve(ScanInput.Of(paths, source), problems);
        var templates = cloudFormation.Resolve(input.Tree, problems);
        if (terminal.TellProblems(problems))
        {
            return null;
        }

        var frontEnds = Composition.FrontEndsFor(input, options, templates, DateOnly.MinValue).Where(frontEnd => frontEnd.Dialect != AttestationDialect.Instance);
        var discovered = Discovery.Run(frontEnds, input.Tree, input.Files);
        var evaluated = Evaluation.Of(discovered with { Diagnostics = [.. input.Diagnostics, .. discovered.Diagnostics] });
        DiagnosticPrinter.Print(terminal.Error, evaluated.Diagnostics, told);
        terminal.TellInternalErrors(evaluated.InternalErrors);
        return evaluated;
    }

    public static int ExitCode(Evaluation evaluated) =>
        !evaluated.InternalErrors.IsEmpty ? ExitCodes.Internal : evaluated.IsIncomplete ? ExitCodes.Incomplete : ExitCodes.Clean;
}
