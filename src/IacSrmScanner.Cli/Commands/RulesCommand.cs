using System.CommandLine;

namespace IacSrmScanner.Cli.Commands;

/// <summary><c>iac-srm rules</c></summary>
internal static class RulesCommand
{
    public static Command Create(Terminal terminal) => new("rules", "Lists, shows and verifies rules.")
    {
        List(terminal),
        Show(terminal),
        Verify(terminal),
    };

    private static Command List(Terminal terminal)
    {
        var command = new Command("list", "Lists the built-in rules.");
        command.SetAction(_ => new RulesRun(terminal).List());
        return command;
    }

    private static Command Show(Terminal terminal)
    {
        var id = new Argument<string>("id") { Description = "The rule's id or name, or another scanner's id." };
        var command = new Command("show", "Shows a rule: why, fix, who does what, examples.") { id };
        command.SetAction(parsed => new RulesRun(terminal).Show(parsed.GetRequiredValue(id)));
        return command;
    }

    private static Command Verify(Terminal terminal)
    {
        var path = new Argument<string?>("path") { Description = "A folder of rule files; the built-in form is checked with the same code.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("verify", "Checks rule files: form, words, attribute paths and every example.") { path };
        command.SetAction(parsed => new RulesRun(terminal).Verify(parsed.GetValue(path) ?? "."));
        return command;
    }
}
