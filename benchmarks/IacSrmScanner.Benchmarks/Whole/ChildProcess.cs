using System.Collections;
using System.Diagnostics;

namespace IacSrmScanner.Benchmarks.Whole;

#pragma warning disable RS0030 // A child process gets this one's environment.

/// <summary>Runs a program to its end and tells what it used. What it prints is thrown away.</summary>
internal static class ChildProcess
{
    private const string Shell = "/bin/sh";

    /// <summary>The shell only redirects the output and becomes the program: the process that is measured is the program.</summary>
    private const string Script = "exec \"$@\" >/dev/null 2>&1";

    public static RunUsage Measure(string program, IEnumerable<string> arguments)
    {
        string?[] command = [Shell, "-c", Script, Shell, program, .. arguments, null];
        string?[] environment =
        [
            .. Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(variable => $"{variable.Key}={variable.Value}"),
            null,
        ];
        var clock = Stopwatch.StartNew();
        var error = NativeMethods.Spawn(out var process, Shell, 0, 0, command, environment);
        if (error != 0)
        {
            throw new InvalidOperationException($"The program cannot be started: error {error}.");
        }

        if (NativeMethods.Wait(process, out var status, 0, out var usage) != process)
        {
            throw new InvalidOperationException("The program was lost.");
        }

        return new RunUsage(
            (status & 0x7F) == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F),
            clock.Elapsed,
            Time(usage.UserSeconds, usage.UserMicroseconds),
            Time(usage.SystemSeconds, usage.SystemMicroseconds),
            OperatingSystem.IsMacOS() ? usage.MaxResident : usage.MaxResident * 1024L);
    }

    private static TimeSpan Time(nint seconds, nint microseconds) => TimeSpan.FromMicroseconds((seconds * 1e6) + (int)microseconds);
}
