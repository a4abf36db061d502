using System.Diagnostics;
using System.Runtime.InteropServices;

namespace IacSrmScanner.Benchmarks.Whole;

#pragma warning disable RS0030 // Finds the repository around this program, and passes the compiler's messages on.

/// <summary>Publishes the command line as it is shipped for speed: compiled ahead of time (ReadyToRun) for this machine.</summary>
internal static class CliPublisher
{
    /// <summary>Publishes into a folder of its own and returns the program.</summary>
    public static string Publish()
    {
        var output = Path.Combine(Path.GetTempPath(), "iac-srm-benchmarks", "cli");
        var project = Path.Combine(RepositoryRoot(), "src", "IacSrmScanner.Cli");
        string[] arguments =
        [
            "publish", project, "--configuration", "Release", "--runtime", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false",
            "-p:PublishReadyToRun=true",
            // A restore for one platform would write that platform into the committed lock files.
            "-p:RestorePackagesWithLockFile=false", $"-p:NuGetLockFilePath={Path.Combine(output, "no.lock.json")}",
            "--output", output, "--verbosity", "quiet", "--nologo",
        ];
        using var publish = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("dotnet cannot be started.");
        Console.Error.Write(publish.StandardOutput.ReadToEnd());
        publish.WaitForExit();
        return publish.ExitCode == 0
            ? Path.Combine(output, "IacSrmScanner.Cli")
            : throw new InvalidOperationException($"dotnet publish ended with exit code {publish.ExitCode}.");
    }

    private static string RepositoryRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "IacSrmScanner.sln")))
            {
                return folder;
            }
        }

        throw new DirectoryNotFoundException("This program does not lie in the repository; name the program to measure with --program.");
    }
}
