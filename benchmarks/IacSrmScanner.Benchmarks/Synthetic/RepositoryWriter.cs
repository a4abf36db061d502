namespace IacSrmScanner.Benchmarks.Synthetic;

#pragma warning disable RS0030 // The generator writes files: that is what it is for.

/// <summary>Puts a synthetic repository on the disk.</summary>
internal static class RepositoryWriter
{
    /// <summary>Writes the files and returns their size in bytes.</summary>
    public static long Write(SyntheticSize size, string folder)
    {
        var bytes = 0L;
        foreach (var (path, content) in SyntheticRepository.Files(size))
        {
            var target = new FileInfo(Path.Combine(folder, path));
            target.Directory?.Create();
            File.WriteAllText(target.FullName, content);
            target.Refresh();
            bytes += target.Length;
        }

        return bytes;
    }
}
