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

        if (ResolvedInput.Of(terminal, paths, null, terraform, cloudFormation) is not { } resolved)
        {
            return ExitCodes.Usage;
        }

        var evaluated = new EvaluationRun(terminal).Evaluate(resolved, DiagnosticSeverity.Error);
        var rows = new MatrixRows(composition.Responsibility, OwnersFile.Read(resolved.Input.Tree, composition.Model).Teams);
        if (ExplainReport.Write(terminal.Output, evaluated.Configurations, subject, (configuration, resource) => WriteDuties(configuration, resource, rows)))
        {
            return EvaluationRun.ExitCode(evaluated);
        }

        terminal.Error.WriteLine($"iac-srm: nothing is called '{subject}'; 'iac-srm inspect' lists every address.");
        return ExitCodes.Usage;
    }

    private bool WroteRule(string id)
    {
        // An address holds a dot or stands alone; to look for it among the rules would make them all.
        if (id.Contains('.', StringComparison.Ordinal) || (!id.Contains('-', StringComparison.Ordinal) && !id.Contains('_', StringComparison.Ordinal)))
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

    private void WriteDuties(Configuration configuration, Resource resource, MatrixRows rows)
    {
        if (resource.Mode != ResourceMode.Managed)
        {
            return;
        }

        var judge = new ConfigurationJudge(composition.BuiltIn, ControlFilter.Everything, composition.Responsibility);
        var relations = RelationIndex.Of(configuration);
        var findings = judge.Judge(configuration, resource, relations);
        DutyExplanation.Write(terminal.Output, rows.Of(configuration, relations, resource, [.. findings]), composition.Model);
    }
}
