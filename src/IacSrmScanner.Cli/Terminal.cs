using System.Text;

namespace IacSrmScanner.Cli;

#pragma warning disable RS0030 // The one place that knows the console.

/// <summary>Where commands write, and whether a person is watching.</summary>
/// <param name="Output">Reports.</param>
/// <param name="Error">Messages and progress.</param>
/// <param name="ColourOutput">Reports may be coloured: standard output is a terminal and NO_COLOR is not set.</param>
/// <param name="ShowProgress">Standard error is a terminal.</param>
public sealed record Terminal(TextWriter Output, TextWriter Error, bool ColourOutput, bool ShowProgress)
{
    public static Terminal Open()
    {
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Console.OutputEncoding = encoding;
        var colour = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var output = new StreamWriter(Console.OpenStandardOutput(), encoding, bufferSize: 1 << 14) { NewLine = "\n" };
        AppDomain.CurrentDomain.ProcessExit += (_, _) => output.Flush();
        return new Terminal(output, Console.Error, colour, !Console.IsErrorRedirected);
    }

    /// <summary>Tells what is wrong with the command line; true when there is something.</summary>
    public bool TellProblems(IReadOnlyCollection<string> problems)
    {
        foreach (var problem in problems)
        {
            Error.WriteLine($"iac-srm: {problem}");
        }

        return problems.Count > 0;
    }

    public void TellInternalErrors(IEnumerable<string> errors)
    {
        foreach (var error in errors)
        {
            Error.WriteLine($"iac-srm: internal error, please report it: {error}");
        }
    }
}
