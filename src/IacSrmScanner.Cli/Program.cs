using IacSrmScanner.Cli;
using IacSrmScanner.Cli.Commands;

#pragma warning disable RS0030 // The composition root: here the console is given to the commands.

var terminal = Terminal.Open();
try
{
    return CommandLine.Invoke(args, terminal);
}
catch (OperationCanceledException)
{
    terminal.Error.WriteLine("iac-srm: interrupted.");
    return ExitCodes.Interrupted;
}
#pragma warning disable CA1031 // Whatever escapes here is a mistake of this tool; it is reported as such.
catch (Exception exception)
{
    terminal.TellInternalErrors([exception.ToString()]);
    return ExitCodes.Internal;
}
