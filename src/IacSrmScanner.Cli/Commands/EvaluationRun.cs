using IacSrmScanner.Cli.Output;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Rules.Engine;
using IacSrmScanner.Rules.Projects;

namespace IacSrmScanner.Cli.Commands;

/// <summary>What the commands that show values have in common: evaluation, messages, exit code.</summary>
internal sealed class EvaluationRun(Terminal terminal)
{
    public Evaluation Evaluate(ResolvedInput resolved, DiagnosticSeverity told)
    {
        var input = resolved.Input;
        var frontEnds = Composition.FrontEndsFor(input, resolved.Terraform, resolved.CloudFormation, DateOnly.MinValue).Where(frontEnd => frontEnd.Dialect != AttestationDialect.Instance);
        var discovered = Discovery.Run(frontEnds, input.Tree, input.Files);
        var evaluated = Evaluation.Of(discovered with { Diagnostics = [.. input.Diagnostics, .. discovered.Diagnostics] });
        DiagnosticPrinter.Print(terminal.Error, evaluated.Diagnostics, told);
        terminal.TellInternalErrors(evaluated.InternalErrors);
        return evaluated;
    }

    public static int ExitCode(Evaluation evaluated) =>
        !evaluated.InternalErrors.IsEmpty ? ExitCodes.Internal : evaluated.IsIncomplete ? ExitCodes.Incomplete : ExitCodes.Clean;
}
