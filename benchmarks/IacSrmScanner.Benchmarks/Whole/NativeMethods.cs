using System.Runtime.InteropServices;

namespace IacSrmScanner.Benchmarks.Whole;

/// <summary>
/// Starting a process and waiting for it with the system's own calls: <c>wait4</c> gives what exactly this child used, which
/// <see cref="System.Diagnostics.Process"/> does not once a child has ended. Linux and macOS on 64 bits.
/// </summary>
internal static partial class NativeMethods
{
    /// <summary>The start of <c>struct rusage</c>: user and system time as seconds and microseconds, then the peak of memory.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 256)]
    internal struct Usage
    {
        public nint UserSeconds;
        public nint UserMicroseconds;
        public nint SystemSeconds;
        public nint SystemMicroseconds;
        public nint MaxResident;
    }

    [LibraryImport("libc", EntryPoint = "posix_spawn", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    internal static partial int Spawn(out int process, string path, nint actions, nint attributes, string?[] arguments, string?[] environment);

    [LibraryImport("libc", EntryPoint = "wait4", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    internal static partial int Wait(int process, out int status, int options, out Usage usage);
}
