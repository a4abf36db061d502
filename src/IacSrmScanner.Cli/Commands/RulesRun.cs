using System.Globalization;
using IacSrmScanner.Cli.Output;
using IacSrmScanner.Cli.Rules;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Reporting;
using IacSrmScanner.Rules.Controls;
using IacSrmScanner.Rules.Engine;
using IacSrmScanner.Rules.Findings;
using IacSrmScanner.Rules.Verification;

namespace IacSrmScanner.Cli.Commands;

/// <summary>The runs of <c>rules list</c>, <c>rules show</c> and <c>rules verify</c>.</summary>
internal sealed class RulesRun(Terminal terminal)
{
    public int List()
    {
        foreach (var control in new Composition().BuiltIn.All)
        {
            terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{control.Id,-22} {Severity(control),-9} {control.Duty.Family,-24} {control.Title}"));
        }

        return ExitCodes.Clean;
    }

    public int Show(string id)
    {
        var builtIn = new Composition().BuiltIn;
        var filter = new ControlFilter([id], []);
        var found = builtIn.All.Where(filter.Includes).ToArray();
        foreach (var control in found)
        {
            terminal.Output.WriteLine($"# {control.Id} {control.Name} ({Severity(control)})\n");
            terminal.Output.WriteLine(ControlPage.Markdown(control));
            foreach (var example in builtIn.Examples(control).Where(example => example.Expect is Outcome.Fail or Outcome.Pass))
            {
                terminal.Output.WriteLine($"\n### {example.Expect}: {example.Name} ({example.Dialect})\n\n```\n{example.Code}\n```");
            }
        }

        if (found.Length == 0)
        {
            terminal.Error.WriteLine($"iac-srm: no rule is called '{id}'; see 'iac-srm rules list'.");
            return ExitCodes.Usage;
        }

        return ExitCodes.Clean;
    }

    public int Verify(string folder)
    {
        var tree = new DiskFileTree(folder);
        if (!tree.DirectoryExists(""))
        {
            terminal.Error.WriteLine($"iac-srm: the folder '{folder}' does not exist.");
            return ExitCodes.Usage;
        }

        var composition = new Composition();
        var diagnostics = new List<Diagnostic>();
        var content = RuleFolder.Read(tree, "", composition.BuiltIn.Links, composition.BuiltIn.Support, diagnostics);
        var verifier = new RuleVerifier(Composition.FrontEnds, new SchemaOracle(), composition.Responsibility);
        diagnostics.AddRange(verifier.Verify(content.Files));
        var decisions = DecisionFolder.Read(tree, "responsibility/decisions", composition.BuiltIn.Links, composition.BuiltIn.Support, diagnostics);
        diagnostics.AddRange(decisions.SelectMany(verifier.Verify));
        DiagnosticPrinter.Print(terminal.Error, DiagnosticOrder.Sort(diagnostics), DiagnosticSeverity.Note);
        var examples = content.Files.Sum(file => file.Examples.Length);
        terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{content.Files.Length} rules, {examples} examples, {diagnostics.Count} problems."));
        return diagnostics.Count == 0 ? ExitCodes.Clean : ExitCodes.Usage;
    }

#pragma warning disable CA1308 // The words of the rule files are lower case.
    private static string Severity(Control control) => control.Severity.ToString().ToLowerInvariant();
#pragma warning restore CA1308
}
