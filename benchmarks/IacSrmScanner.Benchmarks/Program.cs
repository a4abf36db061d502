using System.CommandLine;
using IacSrmScanner.Benchmarks.Commands;

return new RootCommand("Measures IacSrmScanner. Run it with -c Release.")
{
    MicroCommand.Create(),
    GenerateCommand.Create(),
    ProcessCommand.Create(),
    SeriesCommand.Create(),
}.Parse(args).Invoke();
