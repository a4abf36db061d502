using IacSrmScanner.Cli.Input;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Reporting.Explain;
using IacSrmScanner.Rules.Conditions.Relations;
using IacSrmScanner.Rules.Delegation;
using IacSrmScanner.Rules.Engine;
using IacSrmScanner.Rules.Matrix;

namespace IacSrmScanner.Cli.Commands;

/// <summary>One run of <c>explain</c>: a layer, control family, rule or resource type needs no files; an address is looked for in them.</summary>
internal sealed class ExplainRun(Terminal terminal)
{
    private readonly Composition composition = new();

    public int Run(string subject, string[] paths, TerraformInputs terraform, CloudFormationInputs cloudFormation)
    {
        if (LayerExplanation.Write(terminal.Output, composition.Responsibility.Data, subject)
            || WroteRule(subject)
            || TypeExplanation.Write(terminal.Output, composition.Responsibility, composition.BuiltIn, subject))
        {
            return ExitCodes.Clean;
        }

        if (new EvaluationRun(terminal).Evaluate(paths, null, terraform, cloudFormation, DiagnosticSeverity.Error) is not { } evaluated)
        {
            return ExitCodes.Usage;
        }

        var teams = OwnersFile.Read(ScanInput.Of(paths).Tree, composition.Model).Teams;
        if (ExplainReport.Write(terminal.Output, evaluated.Configurations, subject, (configuration, resource) => WriteDuties(configuration, resource, teams)))
        {
            return EvaluationRun.ExitCode(evaluated);
        }

        terminal.Error.WriteLine($"iac-srm: nothing is called '{subject}'; 'iac-srm inspect' lists every address.");
        return ExitCodes.Usage;
    }

    private bool WroteRule(string id)
    {
        if (!id.Contains('-', StringComparison.Ordinal) && !id.Contains('_', StringComparison.Ordinal))
        {
            return false;
        }

        var found = composition.BuiltIn.All.Where(control => control.Id == id || control.Aliases.Contains(id)).ToArray();
        foreach (var control in found)
        {
            RuleExplanation.Write(terminal.Output, control, composition.Model, composition.Frameworks.All);
        }

        return found.Length > 0;
    }

    private void WriteDuties(Configuration configuration, Resource resource, Teams teams)
    {
        if (resource.Mode != ResourceMode.Managed)
        {
            return;
        }

        var judge = new ConfigurationJudge(composition.BuiltIn, ControlFilter.Everything, composition.Responsibility);
        var findings = judge.Judge(configuration).Where(finding => ReferenceEquals(finding.Resource, resource));
        var row = new MatrixBuilder(composition.Responsibility, teams).Row(configuration, RelationIndex.Of(configuration), resource, [.. findings]);
        DutyExplanation.Write(terminal.Output, row, composition.Model);
    }
}
