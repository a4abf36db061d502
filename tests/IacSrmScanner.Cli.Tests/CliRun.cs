using IacSrmScanner.Cli.Commands;

namespace IacSrmScanner.Cli.Tests;

#pragma warning disable RS0030 // End-to-end tests work on a folder of the disk.

/// <summary>Runs the command line in memory over a folder of its own.</summary>
internal sealed class CliRun : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("iac-srm-").FullName;

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    public string Write(string name, string content)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? Folder);
        File.WriteAllText(path, content);
        return path;
    }

    public string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));

    public int Invoke(params string[] args)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var code = CommandLine.Invoke(args, new Terminal(output, error, ColourOutput: false, ShowProgress: false));
        (Output, Error) = (output.ToString(), error.ToString());
        return code;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
