using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using IacSrmScanner.Cli.Input;

namespace IacSrmScanner.Cli.Commands;

/// <summary>The options by which every command that evaluates Terraform is given its inputs.</summary>
internal sealed class TerraformOptionSet
{
    private readonly Option<string[]> values = new("--var") { Description = "A Terraform variable, as NAME=VALUE. May be repeated.", DefaultValueFactory = _ => [] };

    private readonly Option<string[]> files = new("--var-file") { Description = "A file with values for Terraform variables. May be repeated.", DefaultValueFactory = _ => [] };

    private readonly Option<bool> environment = new("--env-vars") { Description = "Use the environment's TF_VAR_* too." };

    private readonly Option<string> workspace = new("--workspace") { Description = "The Terraform workspace.", DefaultValueFactory = _ => "default" };

    private readonly Option<string?> modulePath = new("--module-path")
    {
        Description = "A folder with copies of modules from registries and repositories, each below its source address.",
    };

    private readonly Option<bool> strictModules = new("--strict-modules") { Description = "A module that is not present makes the analysis incomplete." };

    public TerraformOptionSet(Command command)
    {
        values.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.IndexOf('=', StringComparison.Ordinal) <= 0))
            {
                result.AddError($"--var '{token.Value}': the form is NAME=VALUE.");
            }
        });
        foreach (var option in (Option[])[values, files, environment, workspace, modulePath, strictModules])
        {
            command.Options.Add(option);
        }
    }

    public TerraformInputs Read(ParseResult parsed) => new(Given(parsed))
    {
        UsesEnvironment = parsed.GetValue(environment),
        Workspace = parsed.GetValue(workspace) ?? "default",
        ModulePath = parsed.GetValue(modulePath),
        RequiresModules = parsed.GetValue(strictModules),
    };

    /// <summary>Values and files in the order in which they stand: with Terraform the later wins, whichever it is.</summary>
    private ImmutableArray<(string? Name, string Text)> Given(ParseResult parsed)
    {
        var given = ImmutableArray.CreateBuilder<(string?, string)>();
        var option = "";
        foreach (var token in parsed.Tokens)
        {
            if (token.Type == TokenType.Option)
            {
                option = token.Value;
            }
            else if (option == files.Name)
            {
                given.Add((null, token.Value));
                option = "";
            }
            else if (option == values.Name)
            {
                var sign = token.Value.IndexOf('=', StringComparison.Ordinal);
                given.Add((token.Value[..sign].Trim(), token.Value[(sign + 1)..]));
                option = "";
            }
        }

        return given.ToImmutable();
    }
}
