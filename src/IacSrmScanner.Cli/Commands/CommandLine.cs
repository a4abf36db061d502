using System.CommandLine;

namespace IacSrmScanner.Cli.Commands;

/// <summary>The commands and their common manners: a wrong command line is exit code 2 and a message on standard error.</summary>
public static class CommandLine
{
    public static int Invoke(IReadOnlyList<string> args, Terminal terminal)
    {
        var root = new RootCommand(
            """
            Finds the security controls that are yours in the Shared Responsibility Model and missing in your Terraform and CloudFormation.

            Examples:
              iac-srm scan .
              iac-srm scan infra --format sarif --output results.sarif --fail-on high
              iac-srm rules show SRM-AWS-S3-001
              iac-srm inspect modules/network --format json
              iac-srm explain module.db.aws_db_instance.this --var-file prod.tfvars
            """)
        {
            ScanCommand.Create(terminal),
            MatrixCommand.Create(terminal),
            DiffCommand.Create(terminal),
            ComplianceCommand.Create(terminal),
            InspectCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            RulesCommand.Create(terminal),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                terminal.Error.WriteLine($"iac-srm: {error.Message}");
            }

            terminal.Error.WriteLine("Try 'iac-srm --help'.");
            return ExitCodes.Usage;
        }

        var code = parsed.Invoke(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        terminal.Output.Flush();
        return code;
    }
}
