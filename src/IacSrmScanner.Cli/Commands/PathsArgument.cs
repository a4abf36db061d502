using System.CommandLine;

namespace IacSrmScanner.Cli.Commands;

/// <summary>The paths that a command works on. What begins with a dash is a mistyped option, not a path.</summary>
internal static class PathsArgument
{
    public static Argument<string[]> Create(string description)
    {
        var paths = new Argument<string[]>("path") { Description = description, Arity = ArgumentArity.ZeroOrMore };
        paths.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-')))
            {
                result.AddError($"Unknown option '{token.Value}'.");
            }
        });
        return paths;
    }
}
