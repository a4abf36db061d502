using System.ComponentModel;
using System.Diagnostics;
using System.Formats.Tar;

namespace IacSrmScanner.Cli.Input;

#pragma warning disable RS0030 // Unpacks a revision beside the tree that is to be scanned.

/// <summary>One side of a comparison on the disk: a folder, or a revision of the repository at hand, unpacked for as long as it is needed.</summary>
internal sealed class Revision : IDisposable
{
    private readonly string? temporary;

    private Revision(string directory, string? temporary)
    {
        Directory = directory;
        this.temporary = temporary;
    }

    public string Directory { get; }

    /// <summary>The folder of this name, or else the revision; null, and the problem, when it is neither.</summary>
    public static Revision? Open(string name, ICollection<string> problems)
    {
        if (System.IO.Directory.Exists(name))
        {
            return new Revision(name, null);
        }

        if (name.StartsWith('-'))
        {
            problems.Add($"'{name}' is neither a folder nor a revision.");
            return null;
        }

        var folder = System.IO.Directory.CreateTempSubdirectory("iac-srm-").FullName;
        var opened = new Revision(folder, folder);
        if (Unpack(name, folder) is not { } problem)
        {
            return opened;
        }

        opened.Dispose();
        problems.Add($"'{name}' is neither a folder nor a revision: {problem}");
        return null;
    }

    public void Dispose()
    {
        if (temporary is not null)
        {
            System.IO.Directory.Delete(temporary, recursive: true);
        }
    }

    /// <summary>Unpacks the repository as of a revision; what went wrong, or null.</summary>
    private static string? Unpack(string revision, string folder)
    {
        var start = new ProcessStartInfo("git")
        {
            ArgumentList = { "archive", "--format=tar", revision },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var git = Process.Start(start) ?? throw new InvalidOperationException("git does not start.");
            var error = git.StandardError.ReadToEndAsync();
            var broken = Extract(git.StandardOutput.BaseStream, folder);
            git.WaitForExit();
            return git.ExitCode == 0 ? broken : error.GetAwaiter().GetResult().Trim();
        }
        catch (Exception exception) when (exception is Win32Exception or IOException or InvalidOperationException or UnauthorizedAccessException)
        {
            return exception.Message;
        }
    }

    /// <summary>Plain files only: what a link leads to is no part of a revision. What went wrong, or null.</summary>
    private static string? Extract(Stream archive, string folder)
    {
        using var reader = new TarReader(archive);
        try
        {
            while (reader.GetNextEntry() is { } entry)
            {
                var path = Path.GetFullPath(Path.Combine(folder, entry.Name));
                if (entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile && path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                {
                    System.IO.Directory.CreateDirectory(Path.GetDirectoryName(path) ?? folder);
                    entry.ExtractToFile(path, overwrite: true);
                }
            }

            return null;
        }
        catch (Exception exception) when (exception is EndOfStreamException or InvalidDataException)
        {
            // Git says better what is wrong when it writes no archive.
            return exception.Message;
        }
    }
}
