namespace IacSrmScanner.Benchmarks.Whole;

/// <summary>What one run of a process used.</summary>
/// <param name="ExitCode">Its exit code; 128 and the signal's number when a signal ended it.</param>
/// <param name="Wall">From start to end.</param>
/// <param name="User">CPU time in its own code, on all cores together.</param>
/// <param name="System">CPU time in the operating system on its behalf.</param>
/// <param name="PeakBytes">The most memory that it held at once.</param>
internal sealed record RunUsage(int ExitCode, TimeSpan Wall, TimeSpan User, TimeSpan System, long PeakBytes)
{
    public TimeSpan Cpu => User + System;
}
