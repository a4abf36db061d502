using System.CommandLine;

namespace IacSrmScanner.Cli.Commands;

/// <summary><c>iac-srm scan</c></summary>
internal static class ScanCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = PathsArgument.Create("Files and folders to scan; the current folder when none is given.");
        var format = new Option<string>("--format", "-f") { Description = "The form of the report: console or sarif.", DefaultValueFactory = _ => "console" };
        format.AcceptOnlyFromAmong("console", "sarif");
        var output = new Option<string?>("--output", "-o") { Description = "Write the report to this file instead of standard output." };
        var failOn = new Option<string>("--fail-on") { Description = "The lowest severity that makes the exit code 1: critical, high, medium, low or none.", DefaultValueFactory = _ => "low" };
        failOn.AcceptOnlyFromAmong("critical", "high", "medium", "low", "none");
        var only = new Option<string[]>("--rule") { Description = "Use only this rule; ours or another scanner's id. May be repeated.", DefaultValueFactory = _ => [] };
        var skip = new Option<string[]>("--skip-rule") { Description = "Do not use this rule. May be repeated.", DefaultValueFactory = _ => [] };
        var rules = new Option<string[]>("--rules") { Description = "A folder with your own rule files. May be repeated.", DefaultValueFactory = _ => [] };
        var includeOpen = new Option<bool>("--include-open") { Description = "Report what the files do not decide, too." };
        var source = SourceOption.Create();
        var asOf = AsOfOption.Create();
        var quiet = new Option<bool>("--quiet", "-q") { Description = "No progress and no warnings; errors are still told." };
        var command = new Command("scan", "Scans Terraform and CloudFormation and reports missing controls.")
        {
            paths, format, output, failOn, only, skip, rules, includeOpen, source, asOf, quiet,
        };
        var terraform = new TerraformOptionSet(command);
        var cloudFormation = new CloudFormationOptionSet(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(new ScanRun(terminal).Run(
            new ScanOptions
            {
                Paths = [.. parsed.GetValue(paths) is { Length: > 0 } given ? given : ["."]],
                Format = parsed.GetValue(format) ?? "console",
                Output = parsed.GetValue(output),
                FailOn = ScanOptions.SeverityOf(parsed.GetValue(failOn)),
                Only = [.. parsed.GetValue(only) ?? []],
                Skip = [.. parsed.GetValue(skip) ?? []],
                RuleFolders = [.. parsed.GetValue(rules) ?? []],
                Terraform = terraform.Read(parsed),
                CloudFormation = cloudFormation.Read(parsed),
                IncludeOpen = parsed.GetValue(includeOpen),
                Source = parsed.GetValue(source),
                AsOf = parsed.GetValue(asOf),
                IsQuiet = parsed.GetValue(quiet),
            },
            cancellation)));
        return command;
    }
}
