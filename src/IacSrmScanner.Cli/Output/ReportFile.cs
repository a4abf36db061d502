using System.Text;

namespace IacSrmScanner.Cli.Output;

#pragma warning disable RS0030 // Writes the file that the user named.

/// <summary>Where a report goes: a file, or standard output.</summary>
internal static class ReportFile
{
    /// <summary>Writes the report; false, and told, when the file cannot be written.</summary>
    public static bool TryWrite(Terminal terminal, string? path, Action<TextWriter> write)
    {
        if (path is null)
        {
            write(terminal.Output);
            terminal.Output.Flush();
            return true;
        }

        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            {
                Directory.CreateDirectory(folder);
            }

            using var writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 14) { NewLine = "\n" };
            write(writer);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"iac-srm: cannot write '{path}': {exception.Message}");
            return false;
        }
    }
}
