using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using IacSrmScanner.Cli.Input;

namespace IacSrmScanner.Cli.Commands;

/// <summary>The options by which every command that evaluates templates is given their parameters.</summary>
internal sealed class CloudFormationOptionSet
{
    private readonly Option<string[]> values = new("--parameter") { Description = "A CloudFormation parameter, as NAME=VALUE. May be repeated.", DefaultValueFactory = _ => [] };

    private readonly Option<string[]> files = new("--parameters")
    {
        Description = "A file with values of CloudFormation parameters: of the AWS CLI, of CodePipeline, a map, or samconfig.toml. May be repeated.",
        DefaultValueFactory = _ => [],
    };

    public CloudFormationOptionSet(Command command)
    {
        values.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.IndexOf('=', StringComparison.Ordinal) <= 0))
            {
                result.AddError($"--parameter '{token.Value}': the form is NAME=VALUE.");
            }
        });
        command.Options.Add(values);
        command.Options.Add(files);
    }

    /// <summary>Values and files in the order in which they stand: the later wins, whichever it is.</summary>
    public CloudFormationInputs Read(ParseResult parsed)
    {
        var given = ImmutableArray.CreateBuilder<(string?, string)>();
        var option = "";
        foreach (var token in parsed.Tokens)
        {
            if (token.Type == TokenType.Option)
            {
                option = token.Value;
                continue;
            }

            if (option == files.Name)
            {
                given.Add((null, token.Value));
            }
            else if (option == values.Name)
            {
                var sign = token.Value.IndexOf('=', StringComparison.Ordinal);
                given.Add((token.Value[..sign].Trim(), token.Value[(sign + 1)..]));
            }

            option = "";
        }

        return new CloudFormationInputs(given.ToImmutable());
    }
}
